// Web and mail addresses in a text.
#pragma once

#include <string_view>
#include <vector>

#include "engine/safety/found_places.h"
#include "engine/safety/glyphs.h"

namespace wenlu::engine {

// `glyphs` are those of `text`.
std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs,
                                    std::string_view text);

}  // namespace wenlu::engine
