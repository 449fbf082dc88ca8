// What an action does to the state. The core performs nothing itself: what has to happen outside
// comes back as effects.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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

// What is kept on the device, and back: a line a fact, its name, a blank, its value.
//
//   wenlu 1
//   guide help-desk
//   text large
//   tick order-number
//   filed order 2026-11-22T22:40+08:00
//   place zh-CN/seller/violation/
//
// Reading takes any bytes: what is not understood is left out, the rest is kept. From another guide
// only the settings are taken. The place comes back as the last one. Typed text is never kept.
std::string save(const content::Guide& guide, const State& state);
State restore(const content::Guide& guide, std::string_view saved);

}  // namespace wenlu::screen
