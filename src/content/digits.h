// Decimal digits in dates, durations and hours: no sign, no blank, no overflow.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wenlu::content {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number that all of `s` writes; nothing when it is empty, has more than 9 characters or one
// that is no digit.
inline std::optional<std::int32_t> parse_digits(std::string_view s) {
  if (s.empty() || s.size() > 9) return std::nullopt;
  std::int32_t number = 0;
  for (const char c : s) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

// How many digits stand at the front of `s`.
inline std::size_t leading_digits(std::string_view s) {
  std::size_t count = 0;
  while (count < s.size() && is_digit(s[count])) ++count;
  return count;
}

}  // namespace wenlu::content
