// The browser's C library takes over the descriptors that its parent's writes into the start-up
// information (lpReserved2): how many, a byte of flags for each, a handle for each. A job that
// nobody holds any more ends the browser, however wenlu ended.
#include "platform/system/browser_pipe.h"

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <windows.h>

namespace wenlu::platform {
namespace {

namespace fs = std::filesystem;

constexpr DWORD kSilenceMs = 60'000;
constexpr DWORD kLookEveryMs = 2;
constexpr char kOpen = 0x01;
constexpr char kIsPipe = 0x08;
// Where the browser looks for its commands and writes its answers.
constexpr std::size_t kCommands = 3;
constexpr std::size_t kAnswers = 4;
constexpr std::size_t kDescriptors = 5;

std::wstring wide(const std::string& utf8) {
  return fs::path(std::u8string(utf8.begin(), utf8.end())).wstring();
}

// By the rules of CommandLineToArgvW.
std::wstring quoted(const std::wstring& argument) {
  std::wstring out = L"\"";
  std::size_t slashes = 0;
  for (const wchar_t c : argument) {
    if (c == L'"') out.append(slashes + 1, L'\\');
    slashes = c == L'\\' ? slashes + 1 : 0;
    out += c;
  }
  return out.append(slashes, L'\\') + L"\"";
}

struct Ends {
  HANDLE read = nullptr;
  HANDLE write = nullptr;
};

// A pipe of which `theirs` is handed on to the browser.
bool make_pipe(Ends& ends, HANDLE Ends::*ours) {
  SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
  return CreatePipe(&ends.read, &ends.write, &inherited, 1 << 16) != 0 &&
         SetHandleInformation(ends.*ours, HANDLE_FLAG_INHERIT, 0) != 0;
}

std::string descriptors(HANDLE commands, HANDLE answers) {
  std::array<HANDLE, kDescriptors> handles;
  handles.fill(INVALID_HANDLE_VALUE);
  handles[kCommands] = commands;
  handles[kAnswers] = answers;
  std::array<char, kDescriptors> flags{};
  flags[kCommands] = flags[kAnswers] = kOpen | kIsPipe;
  const int count = static_cast<int>(kDescriptors);
  std::string block(sizeof count + flags.size() + sizeof handles, '\0');
  std::memcpy(block.data(), &count, sizeof count);
  std::memcpy(block.data() + sizeof count, flags.data(), flags.size());
  std::memcpy(block.data() + sizeof count + flags.size(), handles.data(), sizeof handles);
  return block;
}

HANDLE make_job() {
  HANDLE job = CreateJobObjectW(nullptr, nullptr);
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
  SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
  return job;
}

// What a kill left behind is taken away by the next start.
fs::path make_profile() {
  const fs::path folder = fs::temp_directory_path() / L"wenlu-chromium";
  std::error_code ignored;
  fs::remove_all(folder, ignored);
  static std::atomic<int> count = 0;
  const fs::path profile =
      folder / (std::to_wstring(GetCurrentProcessId()) + L"-" + std::to_wstring(++count));
  fs::create_directories(profile, ignored);
  return profile;
}

class Pipe : public BrowserPipe {
 public:
  Pipe(HANDLE job, HANDLE browser, HANDLE to, HANDLE from, fs::path profile)
      : job_(job), browser_(browser), to_(to), from_(from), profile_(std::move(profile)) {}
  ~Pipe() override {
    for (HANDLE ours : {to_, from_, job_}) CloseHandle(ours);
    WaitForSingleObject(browser_, kSilenceMs);
    CloseHandle(browser_);
    std::error_code ignored;
    fs::remove_all(profile_, ignored);
  }

  bool send(const std::string& message) override {
    const char* at = message.c_str();
    std::size_t left = message.size() + 1;
    while (left > 0) {
      DWORD written = 0;
      if (!WriteFile(to_, at, static_cast<DWORD>(left), &written, nullptr)) return false;
      at += written;
      left -= written;
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
      std::array<char, 65536> bytes;
      DWORD got = 0;
      if (!wait_for_bytes() || !ReadFile(from_, bytes.data(), bytes.size(), &got, nullptr))
        return std::nullopt;
      read_.append(bytes.data(), got);
    }
  }

 private:
  // A pipe of this kind cannot be waited for with an end to the patience.
  bool wait_for_bytes() {
    DWORD there = 0;
    for (DWORD waited = 0; waited < kSilenceMs; waited += kLookEveryMs) {
      if (!PeekNamedPipe(from_, nullptr, 0, nullptr, &there, nullptr)) return false;
      if (there > 0) return true;
      Sleep(kLookEveryMs);
    }
    return false;
  }

  HANDLE job_;
  HANDLE browser_;
  HANDLE to_;
  HANDLE from_;
  fs::path profile_;
  std::string read_;
};

}  // namespace

std::unique_ptr<BrowserPipe> open_browser_pipe(const std::string& program,
                                               const std::vector<std::string>& options) {
  Ends commands;
  Ends answers;
  if (!make_pipe(commands, &Ends::write) || !make_pipe(answers, &Ends::read)) return nullptr;
  const fs::path profile = make_profile();
  std::wstring line = quoted(wide(program));
  for (const std::string& option : options) line += L" " + quoted(wide(option));
  line += L" --remote-debugging-pipe " + quoted(L"--user-data-dir=" + profile.wstring());

  std::string block = descriptors(commands.read, answers.write);
  STARTUPINFOW start{};
  start.cb = sizeof start;
  start.cbReserved2 = static_cast<WORD>(block.size());
  start.lpReserved2 = reinterpret_cast<BYTE*>(block.data());
  PROCESS_INFORMATION started{};
  HANDLE job = make_job();
  const bool runs = CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, CREATE_SUSPENDED,
                                   nullptr, nullptr, &start, &started) != 0;
  CloseHandle(commands.read);
  CloseHandle(answers.write);
  if (!runs) {
    for (HANDLE ours : {commands.write, answers.read, job}) CloseHandle(ours);
    return nullptr;
  }
  AssignProcessToJobObject(job, started.hProcess);
  ResumeThread(started.hThread);
  CloseHandle(started.hThread);
  return std::make_unique<Pipe>(job, started.hProcess, commands.write, answers.read, profile);
}

// Edge is on every Windows.
std::vector<std::string> printing_browsers() {
  std::vector<std::string> programs;
  for (const char* folder : {"ProgramFiles", "ProgramFiles(x86)", "LocalAppData"}) {
    const char* found = std::getenv(folder);
    if (found == nullptr) continue;
    for (const char* program :
         {"/Microsoft/Edge/Application/msedge.exe", "/Google/Chrome/Application/chrome.exe",
          "/Chromium/Application/chrome.exe"})
      programs.push_back(std::string(found) + program);
  }
  return programs;
}

}  // namespace wenlu::platform
