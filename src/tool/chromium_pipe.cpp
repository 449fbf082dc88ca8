#include "tool/chromium_pipe.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <initializer_list>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wenlu::tool {
namespace {

constexpr int kSilenceMs = 60'000;
// Where Chromium looks for its commands and writes its answers.
constexpr int kCommands = 3;
constexpr int kAnswers = 4;

std::string make_profile() {
  std::string name =
      (std::filesystem::temp_directory_path() / "wenlu-chromium-").string() + std::string(6, 'X');
  return mkdtemp(name.data()) == nullptr ? "" : name;
}

[[noreturn]] void become(const std::string& program, Chromium::Sandbox sandbox,
                         const std::string& profile, int commands, int answers) {
  // Out of the way first, so that neither overwrites the other.
  const int in = fcntl(commands, F_DUPFD, 10);
  const int out = fcntl(answers, F_DUPFD, 10);
  dup2(in, kCommands);
  dup2(out, kAnswers);
  const int nowhere = ::open("/dev/null", O_RDWR);
  for (const int stream : {0, 1, 2}) dup2(nowhere, stream);
  std::vector<std::string> arguments{program,
                                     "--headless",
                                     "--remote-debugging-pipe",
                                     "--user-data-dir=" + profile,
                                     "--no-first-run",
                                     "--disable-gpu",
                                     "--disable-extensions",
                                     "--hide-scrollbars",
                                     "--disable-background-networking",
                                     "--disable-component-update",
                                     "--disable-dev-shm-usage",
                                     "--force-color-profile=srgb",
                                     "about:blank"};
  if (sandbox == Chromium::Sandbox::off) arguments.insert(arguments.end() - 1, "--no-sandbox");
  std::vector<char*> raw;
  for (std::string& argument : arguments) raw.push_back(argument.data());
  raw.push_back(nullptr);
  execvp(program.c_str(), raw.data());
  _exit(127);
}

using Ends = std::array<int, 2>;  // of a pipe: to read from, to write to

void close_all_but(std::initializer_list<int> kept) {
  for (int each = 3; each < 1024; ++each)
    if (std::ranges::find(kept, each) == kept.end()) close(each);
}

// Of a session of its own: what ends wenlu, such as Ctrl-C, must not end the keeper before its
// work.
[[noreturn]] void keep(const std::string& program, Chromium::Sandbox sandbox, int leash,
                       int commands, int answers) {
  setsid();
  close_all_but({leash, commands, answers});
  const std::string profile = make_profile();
  if (profile.empty()) _exit(1);
  const pid_t chromium = fork();
  if (chromium == 0) become(program, sandbox, profile, commands, answers);
  close(commands);
  close(answers);
  char nothing = 0;
  while (read(leash, &nothing, 1) < 0 && errno == EINTR) {
  }
  if (chromium > 0) {
    kill(chromium, SIGTERM);
    waitpid(chromium, nullptr, 0);
  }
  std::error_code ignored;
  std::filesystem::remove_all(profile, ignored);
  _exit(0);
}

}  // namespace

std::unique_ptr<Chromium::Pipe> Chromium::Pipe::open(const std::string& program, Sandbox sandbox) {
  Ends leash{-1, -1};
  Ends commands{-1, -1};
  Ends answers{-1, -1};
  for (Ends* ends : {&leash, &commands, &answers})
    if (pipe2(ends->data(), O_CLOEXEC) != 0) return nullptr;
  // A browser that died is noticed by a write that fails, not by the end of this program.
  signal(SIGPIPE, SIG_IGN);
  std::unique_ptr<Pipe> pipe(new Pipe);
  pipe->keeper_ = fork();
  if (pipe->keeper_ == 0) keep(program, sandbox, leash[0], commands[0], answers[1]);
  for (const int theirs : {leash[0], commands[0], answers[1]}) close(theirs);
  pipe->leash_ = leash[1];
  pipe->to_ = commands[1];
  pipe->from_ = answers[0];
  return pipe->keeper_ > 0 ? std::move(pipe) : nullptr;
}

Chromium::Pipe::~Pipe() {
  for (const int ours : {to_, from_, leash_})
    if (ours >= 0) close(ours);
  if (keeper_ > 0) waitpid(keeper_, nullptr, 0);
}

bool Chromium::Pipe::send(const std::string& message) {
  const char* at = message.c_str();
  std::size_t left = message.size() + 1;
  while (left > 0) {
    const ssize_t written = write(to_, at, left);
    if (written <= 0) return false;
    at += written;
    left -= static_cast<std::size_t>(written);
  }
  return true;
}

std::optional<std::string> Chromium::Pipe::receive() {
  std::size_t looked_at = 0;
  for (;;) {
    if (const std::size_t end = read_.find('\0', looked_at); end != std::string::npos) {
      std::string message = read_.substr(0, end);
      read_.erase(0, end + 1);
      return message;
    }
    // A PDF comes in thousands of pieces, none of which is searched twice.
    looked_at = read_.size();
    pollfd waiting{from_, POLLIN, 0};
    if (poll(&waiting, 1, kSilenceMs) <= 0) return std::nullopt;
    std::array<char, 65536> bytes;
    const ssize_t got = read(from_, bytes.data(), bytes.size());
    if (got <= 0) return std::nullopt;
    read_.append(bytes.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace wenlu::tool
