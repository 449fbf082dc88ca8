// Telephone numbers in a text that somebody pasted.
#pragma once

#include <vector>

#include "content/guide.h"
#include "engine/safety/found_places.h"

namespace wenlu::engine {

// `taken` are the places that were told already.
std::vector<FoundAt> find_telephones(const content::Guide& guide, const Glyphs& glyphs,
                                     const std::vector<FoundAt>& taken);

}  // namespace wenlu::engine
