#include "engine/safety/digit_groups.h"

namespace wenlu::engine {
namespace {

bool is_separator(char32_t c) {
  return c == ' ' || c == '-' || c == U'–' || c == U'—' || c == U'·' || c == U'•';
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
    const bool goes_on = !numbers.empty() && from > 0 && is_separator(plain[from - 1]) &&
                         numbers.back().back().to == from - 1;
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
