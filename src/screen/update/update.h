// What an action does to the state. The core performs nothing itself: what has to happen outside
// comes back as effects.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screen/action.h"
#include "screen/state.h"

namespace wenlu::screen {

enum class EffectKind {
  navigate,  // a history entry for `text` (a path as in to_path)
  copy,      // `text` to the clipboard
  print,
  share,  // the address of the path `text`
  speak,  // `text` as of spoken(), in the screen's language; "" stops
  save,   // keep the state on the device; `text` "saved" when the visitor asked for it and wants to
          // know whether it was
  wipe,   // forget all that is kept on the device
  remind,  // `text`, a calendar file, to whatever keeps calendars
  renew,   // open the version of the guide that waits
};

struct Effect {
  EffectKind kind;
  std::string text;
  bool operator==(const Effect&) const = default;
};

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
