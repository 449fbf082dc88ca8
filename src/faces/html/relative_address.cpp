#include "faces/html/relative_address.h"

#include <algorithm>
#include <string_view>

namespace wenlu::faces::html {

std::string relative_address(std::string_view from, std::string_view to) {
  // The folders that both paths begin with.
  std::size_t shared = 0;
  for (std::size_t i = 0; i < std::min(from.size(), to.size()) && from[i] == to[i]; ++i) {
    if (from[i] == '/') shared = i + 1;
  }
  std::string out;
  for (const char c : from.substr(shared)) {
    if (c == '/') out += "../";
  }
  out += to.substr(shared);
  return out.empty() ? "./" : out;
}

}  // namespace wenlu::faces::html
