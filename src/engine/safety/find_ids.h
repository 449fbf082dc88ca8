// Ids of WeChat, QQ and the like in a text, which are never on the list.
#pragma once

#include <vector>

#include "engine/safety/found_places.h"
#include "engine/safety/glyphs.h"

namespace wenlu::engine {

// `taken` are the places that were told already.
std::vector<FoundAt> find_ids(const Glyphs& glyphs, const std::vector<FoundAt>& taken);

// The size of the name of a service for messages that begins at `at`: 微信, telegram; 0 for none.
std::size_t service_name_at(const std::u32string& s, std::size_t at);

}  // namespace wenlu::engine
