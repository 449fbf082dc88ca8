// What an action does to the state. The core performs nothing itself: what has to happen outside
// comes back as effects.
#pragma once

#include <optional>
#include <vector>

#include "screen/action.h"
#include "screen/effect.h"
#include "screen/state.h"

namespace wenlu::screen {

struct Updated {
  State state;
  std::vector<Effect> effects;
};

// An action that makes no sense in this state changes nothing.
Updated update(const content::Guide& guide, const State& state, const Action& action,
               std::optional<engine::Instant> now);

}  // namespace wenlu::screen
