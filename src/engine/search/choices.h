// What an outcome says may depend on an earlier answer, such as who asks. Search then offers that
// answer first instead of choosing it for the visitor.
#pragma once

#include <map>
#include <vector>

#include "engine/journey/journey.h"

namespace wenlu::engine {

struct Choice {
  Answer answer;
  Route route;  // the shortest with that answer
  bool operator==(const Choice&) const = default;
};

// Answers for which an outcome says the same, in the editors' order; never empty.
using Alike = std::vector<Choice>;

// For each outcome whose text depends on the route to it: the answers to the first question on the
// way that decides, those alike together. One list only where all say the same after all.
std::map<content::OutcomeId, std::vector<Alike>> choices_of(const content::Guide& guide);

}  // namespace wenlu::engine
