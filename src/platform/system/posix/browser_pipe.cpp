//   wenlu ──leash──▶ keeper ──starts, ends──▶ browser ──writes──▶ profile
//     └─────────────commands, answers───────────▲
//
// The keeper waits for the leash to be let go of, which happens however wenlu ends, by a kill too.
// Then it ends the browser and removes the profile.
#include "platform/system/browser_pipe.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <initializer_list>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wenlu::platform {
namespace {

constexpr int kSilenceMs = 60'000;
// Where the browser looks for its commands and writes its answers.
constexpr int kCommands = 3;
constexpr int kAnswers = 4;

std::string make_profile() {
  std::string name =
      (std::filesystem::temp_directory_path() / "wenlu-chromium-").string() + std::string(6, 'X');
  return mkdtemp(name.data()) == nullptr ? "" : name;
}

[[noreturn]] void become(std::vector<std::string> arguments, int commands, int answers) {
  // Out of the way first, so that neither overwrites the other.
  const int in = fcntl(commands, F_DUPFD, 10);
  const int out = fcntl(answers, F_DUPFD, 10);
  dup2(in, kCommands);
  dup2(out, kAnswers);
  const int nowhere = ::open("/dev/null", O_RDWR);
  for (const int stream : {0, 1, 2}) dup2(nowhere, stream);
  std::vector<char*> raw;
  for (std::string& argument : arguments) raw.push_back(argument.data());
  raw.push_back(nullptr);
  execvp(raw.front(), raw.data());
  _exit(127);
}

using Ends = std::array<int, 2>;  // of a pipe: to read from, to write to

void close_all_but(std::initializer_list<int> kept) {
  for (int each = 3; each < 1024; ++each)
    if (std::ranges::find(kept, each) == kept.end()) close(each);
}

// Of a session of its own: what ends wenlu, such as Ctrl-C, must not end the keeper before its
// work.
[[noreturn]] void keep(std::vector<std::string> arguments, int leash, int commands, int answers) {
  setsid();
  close_all_but({leash, commands, answers});
  const std::string profile = make_profile();
  if (profile.empty()) _exit(1);
  arguments.push_back("--user-data-dir=" + profile);
  const pid_t browser = fork();
  if (browser == 0) become(std::move(arguments), commands, answers);
  close(commands);
  close(answers);
  char nothing = 0;
  while (read(leash, &nothing, 1) < 0 && errno == EINTR) {
  }
  if (browser > 0) {
    kill(browser, SIGTERM);
    waitpid(browser, nullptr, 0);
  }
  std::error_code ignored;
  std::filesystem::remove_all(profile, ignored);
  _exit(0);
}

class Pipe : public BrowserPipe {
 public:
  Pipe(pid_t keeper, int leash, int to, int from)
      : keeper_(keeper), leash_(leash), to_(to), from_(from) {}
  ~Pipe() override {
    for (const int ours : {to_, from_, leash_}) close(ours);
    if (keeper_ > 0) waitpid(keeper_, nullptr, 0);
  }

  bool send(const std::string& message) override {
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

  std::optional<std::string> receive() override {
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

 private:
  pid_t keeper_;
  int leash_;  // held as long as the browser is needed
  int to_;
  int from_;
  std::string read_;
};

}  // namespace

std::unique_ptr<BrowserPipe> open_browser_pipe(const std::string& program,
                                               const std::vector<std::string>& options) {
  Ends leash{-1, -1};
  Ends commands{-1, -1};
  Ends answers{-1, -1};
  for (Ends* ends : {&leash, &commands, &answers})
    if (pipe2(ends->data(), O_CLOEXEC) != 0) return nullptr;
  // A browser that died is noticed by a write that fails, not by the end of this program.
  signal(SIGPIPE, SIG_IGN);
  std::vector<std::string> arguments{program};
  arguments.insert(arguments.end(), options.begin(), options.end());
  arguments.push_back("--remote-debugging-pipe");
  const pid_t keeper = fork();
  if (keeper == 0) keep(std::move(arguments), leash[0], commands[0], answers[1]);
  for (const int theirs : {leash[0], commands[0], answers[1]}) close(theirs);
  auto pipe = std::make_unique<Pipe>(keeper, leash[1], commands[1], answers[0]);
  return keeper > 0 ? std::move(pipe) : nullptr;
}

std::vector<std::string> printing_browsers() {
  return {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"};
}

}  // namespace wenlu::platform
