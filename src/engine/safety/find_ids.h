// WeChat and QQ ids in a text that somebody pasted.
#pragma once

#include <vector>

#include "engine/safety/found_places.h"

namespace wenlu::engine {

// `taken` are the places that were told already.
std::vector<FoundAt> find_ids(const Glyphs& glyphs, const std::vector<FoundAt>& taken);

}  // namespace wenlu::engine
