// From what is known to what is seen: compose() is pure, and the same for every face.
#pragma once

#include <optional>

#include "screen/screen.h"

namespace wenlu::screen {

// `now`: nothing gives the timeless edition (static pages, paper): hours and durations instead of
// moments. Works for any state; a route that the guide does not know gives a friendly landing,
// never nothing.
Screen compose(const content::Guide& guide, const State& state, std::optional<engine::Instant> now);

}  // namespace wenlu::screen
