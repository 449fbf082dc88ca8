// Wishes as actions and the device's storage name them: none, by-phone, only-a-phone, in-writing,
// urgent.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/time/ranking.h"

namespace wenlu::screen {

std::string wish_name(engine::Wish wish);
std::optional<engine::Wish> parse_wish(std::string_view name);

}  // namespace wenlu::screen
