// A browser that runs in a profile of its own and is driven through two pipes, by the DevTools
// protocol: JSON messages that end with a zero byte.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wenlu::platform {

class BrowserPipe {
 public:
  // Ends the browser and removes its profile; so does whatever ends wenlu, a kill too.
  virtual ~BrowserPipe() = default;
  BrowserPipe(const BrowserPipe&) = delete;
  BrowserPipe& operator=(const BrowserPipe&) = delete;

  // False when nobody reads any more.
  virtual bool send(const std::string& message) = 0;
  // The next message; nothing when the browser ended or kept silent for a minute.
  virtual std::optional<std::string> receive() = 0;

 protected:
  BrowserPipe() = default;
};

// Starts `program` with `options` and with those for pipes and profile. Null when no process can be
// started. A `program` that cannot be run, as by root in its sandbox, gives no answers.
std::unique_ptr<BrowserPipe> open_browser_pipe(const std::string& program,
                                               const std::vector<std::string>& options);

// Where a browser that prints is to be found on such a system, the likeliest first.
std::vector<std::string> printing_browsers();

}  // namespace wenlu::platform
