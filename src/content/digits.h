// Decimal digits in dates, durations and hours: no sign, no space, no overflow.
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace wenlu::content {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number that all of `s` writes; nothing when it is empty, has more than 9 characters or one
// that is not a digit.
inline std::optional<std::int32_t> parse_digits(std::string_view s) {
  if (s.size() > 9) return std::nullopt;
  std::uint32_t number = 0;
  const char* const end = s.data() + s.size();
  const auto [stopped, error] = std::from_chars(s.data(), end, number);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return static_cast<std::int32_t>(number);
}

// How many digits stand at the front of `s`.
inline std::size_t leading_digits(std::string_view s) {
  std::size_t count = 0;
  while (count < s.size() && is_digit(s[count])) ++count;
  return count;
}

}  // namespace wenlu::content
