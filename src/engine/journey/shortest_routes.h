// How each outcome is reached with the fewest answers: where its page is and what links lead to.
#pragma once

#include <map>

#include "engine/journey/journey.h"

namespace wenlu::engine {

// The shortest route to each outcome (first in the editors' order among equals).
std::map<content::OutcomeId, Route> shortest_routes(const content::Guide& guide);

}  // namespace wenlu::engine
