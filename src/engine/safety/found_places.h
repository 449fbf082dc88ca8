// Contacts found in a text, with the places they stand at, so that no piece of text is told twice.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/safety/contact_check.h"

namespace wenlu::engine {

struct FoundAt {
  std::size_t from;  // places in Glyphs::plain
  std::size_t to;    // exclusive
  FoundContact contact;
};

bool overlaps(const std::vector<FoundAt>& taken, std::size_t from, std::size_t to);

}  // namespace wenlu::engine
