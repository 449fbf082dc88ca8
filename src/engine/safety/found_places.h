// Contacts found in a text, with the places they stand at, so that no piece of text is told twice.
#pragma once

#include <vector>

#include "engine/safety/contact_check.h"
#include "engine/safety/glyphs.h"

namespace wenlu::engine {

struct FoundAt {
  std::size_t from;  // places in Glyphs::plain
  std::size_t to;    // exclusive
  FoundContact contact;
};

// Web and mail addresses: find_addresses; WeChat and QQ ids: find_ids; telephone numbers:
// find_telephones. `taken` are the places that were told already.
std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs);
std::vector<FoundAt> find_ids(const Glyphs& glyphs, const std::vector<FoundAt>& taken);
std::vector<FoundAt> find_telephones(const content::Guide& guide, const Glyphs& glyphs,
                                     const std::vector<FoundAt>& taken);

bool overlaps(const std::vector<FoundAt>& taken, std::size_t from, std::size_t to);

}  // namespace wenlu::engine
