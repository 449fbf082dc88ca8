// The one walk over every route of a guide, question by question, depth first in the editors'
// order, without recursion. Static pages, golden files, reports and searches are its clients.
#pragma once

#include <cstddef>
#include <functional>
#include <map>

#include "engine/journey/journey.h"

namespace wenlu::engine {

// Called for every place: the start, each question, each outcome. Return false to stop the walk.
using Visit = std::function<bool(const Journey&)>;

// Answers whether the walk went to its end; it stops by itself after `most` places.
bool walk(const content::Guide& guide, const Visit& visit, std::size_t most = 1'000'000);

// How many questions are still to be answered, the open one included, at least and at most; 0 and 0
// at an outcome. Kept answers that surely count are not asked for again. The most never grows as a
// journey goes on.
struct Remaining {
  int least = 0;
  int most = 0;
  bool operator==(const Remaining&) const = default;
};
Remaining remaining(const content::Guide& guide, const Journey& journey);

// The shortest route to each outcome (first in the editors' order among equals).
std::map<content::OutcomeId, Route> shortest_routes(const content::Guide& guide);

}  // namespace wenlu::engine
