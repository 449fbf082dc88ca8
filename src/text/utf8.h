// UTF-8, one code point at a time. Bytes that are not UTF-8 decode to U+FFFD, one byte each, so a
// walk over any string ends and loses nothing but the broken bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wenlu::text {

// Stands for what cannot be shown.
inline constexpr char32_t kReplacement = 0xFFFD;

struct CodePoint {
  char32_t value;    // U+FFFD where the bytes are not UTF-8
  std::size_t size;  // bytes taken, 1 to 4
};

// The code point that starts at byte `offset`, which must be inside `s`.
CodePoint decode(std::string_view s, std::size_t offset);

void append(std::string& out, char32_t code_point);

std::u32string to_utf32(std::string_view s);
std::string to_utf8(std::u32string_view s);

// Code points in `s`, as a person counts characters.
std::size_t length(std::string_view s);

// `s` without what stands behind its first `most` code points.
std::string_view first_characters(std::string_view s, std::size_t most);

// Byte offset of the first byte that is not UTF-8 (overlong forms, surrogates and values past
// U+10FFFF included); nothing if all is well.
std::optional<std::size_t> first_invalid(std::string_view s);

}  // namespace wenlu::text
