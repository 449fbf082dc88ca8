// The process behind Chromium and the two pipes of its DevTools protocol: JSON messages that end
// with a zero byte.
//
//   wenlu ──leash──▶ keeper ──starts, ends──▶ Chromium ──writes──▶ profile
//     └─────────────commands, answers───────────▲
//
// The keeper waits for the leash to be let go of, which happens however wenlu ends, by a kill too.
// Then it ends Chromium and removes the profile.
#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

#include "tool/chromium.h"

namespace wenlu::tool {

class Chromium::Pipe {
 public:
  // Null when no process can be started. A `program` that cannot be run, as by root in its sandbox,
  // gives no answers.
  static std::unique_ptr<Pipe> open(const std::string& program, Sandbox sandbox);
  ~Pipe();

  bool send(const std::string& message);
  // The next message; nothing when Chromium ended or kept silent for a minute.
  std::optional<std::string> receive();
  int next_id() { return ++id_; }

 private:
  Pipe() = default;

  pid_t keeper_ = -1;
  int leash_ = -1;  // held as long as Chromium is needed
  int to_ = -1;
  int from_ = -1;
  int id_ = 0;
  std::string read_;
};

}  // namespace wenlu::tool
