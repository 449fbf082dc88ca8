// What stands in a text that may be a contact and was not told: figures, words with signs in them,
// names of services for messages.
#pragma once

#include <vector>

#include "engine/safety/found_places.h"
#include "engine/safety/glyphs.h"

namespace wenlu::engine {

struct TextPlace {
  std::size_t from;  // places in Glyphs::plain
  std::size_t to;    // exclusive
};

std::vector<TextPlace> find_unread(const Glyphs& glyphs, const std::vector<FoundAt>& taken);

}  // namespace wenlu::engine
