// An answer that the search field found, as it stands in the list below the field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/search/search_index.h"
#include "screen/block.h"

namespace wenlu::screen {

inline constexpr std::size_t kMostFound = 6;  // what fits above a phone's keyboard

struct FoundAnswer {
  Link link;          // its text is the outcome's title
  std::string above;  // "Buyer › Refunds": the answers that lead there; may be empty
};

// What `words` find, best first, kMostFound at most.
std::vector<FoundAnswer> found_answers(const content::Guide& guide,
                                       const engine::SearchIndex& index, std::string_view words,
                                       content::Language language);

}  // namespace wenlu::screen
