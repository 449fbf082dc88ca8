// The walk over every route of a guide, question by question, depth first in the editors' order.
// Static pages, golden files, reports and searches use it.
#pragma once

#include <cstddef>
#include <functional>

#include "engine/journey/journey.h"

namespace wenlu::engine {

// Called for every place: the start, each question, each outcome. Return false to stop the walk.
using Visit = std::function<bool(const Journey&)>;

// Answers whether the walk went to its end; it stops by itself after `most` places. A guide that
// passed its check has no more than kMostPlaces.
bool walk(const content::Guide& guide, const Visit& visit, std::size_t most = content::kMostPlaces);

}  // namespace wenlu::engine
