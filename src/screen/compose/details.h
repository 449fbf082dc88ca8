// Single details of the screen that a state stands for, without composing the rest of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "screen/action.h"
#include "screen/state.h"

namespace wenlu::screen {

// What the button for `source` copies; "" where the screen has no such button.
std::string text_to_copy(const content::Guide& guide, const State& state,
                         std::optional<engine::Instant> now, CopySource source);

// The dates of the case as a file for a calendar program; "" when none is known.
std::string calendar_file(const content::Guide& guide, const State& state,
                          std::optional<engine::Instant> now);

// How many steps the player of that name plays; 0 when the screen has no such player.
std::size_t steps_played(const content::Guide& guide, const State& state, std::string_view player);

}  // namespace wenlu::screen
