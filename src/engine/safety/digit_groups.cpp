#include "engine/safety/digit_groups.h"

#include <string_view>

namespace wenlu::engine {
namespace {

constexpr std::size_t kWidestGap = 3;

bool is_separator(char32_t c) {
  constexpr std::u32string_view kSeparators = U" -–—·•.,/_()|、#\t";
  return kSeparators.find(c) != kSeparators.npos;
}

// Nothing but a few separators from `from` to `to`.
bool is_gap(const std::u32string& s, std::size_t from, std::size_t to) {
  if (to - from > kWidestGap) return false;
  while (from < to && is_separator(s[from])) ++from;
  return from == to;
}

}  // namespace

std::vector<Number> numbers_in(const Glyphs& glyphs) {
  std::vector<Number> numbers;
  const std::u32string& plain = glyphs.plain;
  for (std::size_t i = 0; i < plain.size();) {
    if (!is_digit(plain[i])) {
      ++i;
      continue;
    }
    const std::size_t from = i;
    while (i < plain.size() && is_digit(plain[i])) ++i;
    // 138-0013 8000 is one number in three groups.
    const bool goes_on = !numbers.empty() && is_gap(plain, numbers.back().back().to, from);
    if (!goes_on) numbers.emplace_back();
    numbers.back().push_back({from, i});
  }
  return numbers;
}

std::string digits_of(const Glyphs& glyphs, const Number& number, std::size_t from,
                      std::size_t to) {
  std::string digits;
  for (std::size_t g = from; g < to; ++g)
    for (std::size_t i = number[g].from; i < number[g].to; ++i)
      digits += static_cast<char>(glyphs.plain[i]);
  return digits;
}

}  // namespace wenlu::engine
