// The process behind Chromium and the two pipes of its DevTools protocol: JSON messages that end
// with a zero byte.
#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

#include "tool/chromium.h"

namespace wenlu::tool {

class Chromium::Pipe {
 public:
  // Null when `program` cannot be run. Root may not run it with its sandbox.
  static std::unique_ptr<Pipe> open(const std::string& program, bool sandbox);
  ~Pipe();

  bool send(const std::string& message);
  // The next message; nothing when Chromium ended or kept silent for a minute.
  std::optional<std::string> receive();
  int next_id() { return ++id_; }

 private:
  Pipe() = default;

  std::string profile_;  // a folder of its own, removed at the end
  pid_t process_ = -1;
  int to_ = -1;
  int from_ = -1;
  int id_ = 0;
  std::string read_;
};

}  // namespace wenlu::tool
