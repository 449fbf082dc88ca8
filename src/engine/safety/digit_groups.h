// Numbers as people write them: 6222 0212 3456 7890, 110101-19900307-1234, one group of digits or
// several separated by a few separators: spaces, hyphens, dots, strokes, brackets.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/safety/glyphs.h"

namespace wenlu::engine {

struct DigitGroup {
  std::size_t from;
  std::size_t to;  // exclusive; places in Glyphs::plain
};

// Each with groups that follow one another directly.
using Number = std::vector<DigitGroup>;

std::vector<Number> numbers_in(const Glyphs& glyphs);

// The digits of groups `from` to `to` (exclusive).
std::string digits_of(const Glyphs& glyphs, const Number& number, std::size_t from, std::size_t to);

}  // namespace wenlu::engine
