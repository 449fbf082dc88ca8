#include "platform/system/open_browser.h"

#include <cstdlib>

namespace wenlu::platform {

// Linux, then macOS.
void open_browser(const std::string& address) {
  const std::string command =
      "(xdg-open " + address + " || open " + address +
      " || echo wenlu: no browser could be opened >&3) 3>&2 >/dev/null 2>&1 &";
  [[maybe_unused]] const int said_by_the_command = std::system(command.c_str());
}

}  // namespace wenlu::platform
