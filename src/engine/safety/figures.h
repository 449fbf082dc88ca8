// Numerals however they are written, read as the figures they are: ９５, 九五〇, ⑨⑤, 95O2Ol.
#pragma once

#include <vector>

#include "engine/safety/glyphs.h"

namespace wenlu::engine {

struct Figures {
  Glyphs glyphs;                // the same places, with figures for numerals
  std::vector<bool> disguised;  // a letter or a sign stood where the figure is now
};

// Only where at least three numerals follow one another, or are two of a group of four, or one of a
// group of four beside another, or stand alone among figures that signs part: 三三两两 and "oil"
// stay words.
Figures figures_of(const Glyphs& glyphs);

}  // namespace wenlu::engine
