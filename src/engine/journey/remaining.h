// How much is still to be answered, for the progress that a question shows.
#pragma once

#include "engine/journey/journey.h"

namespace wenlu::engine {

// How many questions are still to be answered, the open one included, at least and at most; 0 and 0
// at an outcome. Pending answers that surely count are not asked for again. The most never grows as
// a journey goes on.
struct Remaining {
  int least = 0;
  int most = 0;
  bool operator==(const Remaining&) const = default;
};
Remaining remaining(const content::Guide& guide, const Journey& journey);

}  // namespace wenlu::engine
