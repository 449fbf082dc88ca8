// Web and mail addresses in a text that somebody pasted.
#pragma once

#include <vector>

#include "content/guide.h"
#include "engine/safety/found_places.h"

namespace wenlu::engine {

std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs);

}  // namespace wenlu::engine
