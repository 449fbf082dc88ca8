// Bytes as base64 (RFC 4648), as protocols, policies and addresses of data carry them.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::text {

// With "=" at its end where the last group is not full.
std::string to_base64(std::string_view bytes);

// Anything that is not a base64 digit is skipped.
std::string from_base64(std::string_view text);

}  // namespace wenlu::text
