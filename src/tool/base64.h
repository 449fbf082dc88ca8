// Bytes as the DevTools protocol sends them.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::tool {

// Whatever is no base64 digit is passed over.
std::string from_base64(std::string_view text);

}  // namespace wenlu::tool
