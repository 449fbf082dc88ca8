#include "serve/own_host.h"

#include <algorithm>
#include <array>
#include <string>

namespace wenlu::serve {
namespace {

constexpr std::array<std::string_view, 3> kNames{"127.0.0.1", "localhost", "[::1]"};
constexpr int kUnsaid = 80;  // a browser leaves this port out

}  // namespace

bool is_own_host(std::string_view host, int port) {
  const std::string ending = ":" + std::to_string(port);
  return std::ranges::any_of(kNames, [&](std::string_view name) {
    if (!host.starts_with(name)) return false;
    const std::string_view rest = host.substr(name.size());
    return rest == ending || (rest.empty() && port == kUnsaid);
  });
}

}  // namespace wenlu::serve
