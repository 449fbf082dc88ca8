#include "platform/system/open_browser.h"

#include <cstdint>
#include <iostream>

#include <windows.h>

namespace wenlu::platform {

void open_browser(const std::string& address) {
  constexpr std::intptr_t kLargestError = 32;
  const HINSTANCE shown =
      ShellExecuteA(nullptr, "open", address.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
  if (reinterpret_cast<std::intptr_t>(shown) <= kLargestError)
    std::cerr << "wenlu: no browser could be opened\n";
}

}  // namespace wenlu::platform
