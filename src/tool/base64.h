// Bytes as the DevTools protocol sends them.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::tool {

// Anything that is not a base64 digit is skipped.
std::string from_base64(std::string_view text);

}  // namespace wenlu::tool
