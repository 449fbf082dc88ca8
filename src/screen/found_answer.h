// An answer that the search field found, as it stands in the list below the field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screen/block.h"

namespace wenlu::screen {

inline constexpr std::size_t kMostFound = 6;  // what fits above a phone's keyboard

struct FoundAnswer {
  std::string title;  // of the outcome
  std::string above;  // "Buyer › Refunds": the answers that lead there, or the question that
                      // decides what it says; may be empty
  std::vector<Link> links;  // one, without a text; where a question decides, one for each answer
};

}  // namespace wenlu::screen
