// Names of domains in other scripts, as they are written in addresses: xn--fiqs8s is 中国 (RFC
// 3492).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wenlu::engine {

// What follows "xn--" in one label; nothing when it is not well formed or longer than 63
// characters.
std::optional<std::u32string> from_punycode(std::string_view label);

}  // namespace wenlu::engine
