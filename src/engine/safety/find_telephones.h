// Telephone numbers in a text, the listed one however it is written.
#pragma once

#include <vector>

#include "engine/safety/found_places.h"
#include "engine/safety/glyphs.h"

namespace wenlu::engine {

// `taken` are the places that were told already.
std::vector<FoundAt> find_telephones(const content::Guide& guide, const Glyphs& glyphs,
                                     const std::vector<FoundAt>& taken);

// An amount, a time, a count and the like: no number to dial.
bool is_figure_of_speech(const std::u32string& s, std::size_t from, std::size_t to);

}  // namespace wenlu::engine
