// What one visitor's device knows: where they are, what they ticked and typed, how they like it
// shown.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "engine/case/feedback_code.h"
#include "engine/time/deadlines.h"
#include "engine/time/ranking.h"
#include "screen/offline.h"
#include "screen/place.h"
#include "screen/settings.h"

namespace wenlu::screen {

// Which steps are being played, if any, and how far.
struct Playing {
  std::string name;  // of the player
  std::size_t step = 0;
  bool on = false;  // false: paused there
  bool operator==(const Playing&) const = default;
};

// Characters of a field that are read; what is typed beyond them is cut off.
inline constexpr std::size_t kMostTyped = 2000;

// Made by open() and visit() of screen/visit.h, which keep place and journey in step.
struct State {
  Place place;
  engine::Journey journey;  // the place's route replayed; at the start when it is a page
  Place last;               // the latest place beyond the start: where to go on the next time
  std::set<content::MaterialId> ticked;
  std::map<content::OutcomeId, engine::CaseDates> cases;
  std::map<std::string, std::string>
      filled;  // form field id → what was typed; never leaves the page
  engine::Preference preference = engine::Preference::none;
  std::optional<engine::Instant> opened;  // when this screen was opened: its ways keep the order of
                                          // then. Nothing: as on the file that it was opened from
  Offline offline = Offline::unknown;
  std::optional<engine::FeedbackReason> feedback;  // told about this place
  Settings settings;
  bool speaking = false;
  std::optional<Playing> playing;
  std::optional<engine::Instant> as_on;  // editors look at the guide as on another moment
  bool operator==(const State&) const = default;
};

}  // namespace wenlu::screen
