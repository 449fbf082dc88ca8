// What the search field found, as the list below it says it.
#pragma once

#include <string_view>
#include <vector>

#include "engine/search/search_index.h"
#include "screen/found_answer.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

// What `sought` finds, best first, kMostFound at most. Whoever has `given` the deciding answer
// already is not asked for it.
std::vector<FoundAnswer> compose_found(const Words& words, const engine::SearchIndex& index,
                                       std::string_view sought,
                                       const std::vector<engine::Answer>& given);

}  // namespace wenlu::screen
