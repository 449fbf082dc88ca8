#include "tool/open_browser.h"

#include <cstdlib>

#include <browser_opener.h>

namespace wenlu::tool {
namespace {

constexpr std::string_view kGap = "ADDRESS";

}  // namespace

void open_browser(const std::string& address) {
  std::string command = kBrowserOpener;
  command.replace(command.find(kGap), kGap.size(), address);
  // The command itself says what went wrong.
  [[maybe_unused]] const int ignored = std::system(command.c_str());
}

}  // namespace wenlu::tool
