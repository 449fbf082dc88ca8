// What somebody who spells out a number writes, as the number: parts on several lines, in brackets,
// with words between them (前六位是4501，后四位9589), or in English words (four one nine).
#pragma once

#include <string_view>

#include "engine/safety/glyphs.h"

namespace wenlu::engine {

// The text folded, its numerals read as figures (figures.h), the parts of a number next to one
// another.
Glyphs spoken_out(std::string_view text);

}  // namespace wenlu::engine
