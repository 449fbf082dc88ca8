// How a file's SHA-256 is written, and names that carry one.
#pragma once

#include <string>
#include <string_view>

namespace wenlu::publish {

// In 64 small hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

// As policies and fetch() want it: "sha256-…" in base64.
std::string integrity(std::string_view bytes);

// "start.js" → "start-0a1b2c3d4e.js": another name for other bytes.
std::string hashed_name(std::string_view name, std::string_view bytes);

}  // namespace wenlu::publish
