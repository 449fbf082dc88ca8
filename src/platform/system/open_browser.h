// The machine's own browser.
#pragma once

#include <string>

namespace wenlu::platform {

// Has it show `address`, which must need no quoting in any command interpreter, and does not wait.
// Where that fails it is said on the terminal.
void open_browser(const std::string& address);

}  // namespace wenlu::platform
