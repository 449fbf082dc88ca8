// Web and mail addresses in a text.
#pragma once

#include <vector>

#include "engine/safety/found_places.h"
#include "engine/safety/glyphs.h"

namespace wenlu::engine {

std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs);

}  // namespace wenlu::engine
