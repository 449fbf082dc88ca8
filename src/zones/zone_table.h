// Time zones as a text. A line for all that keep the same time, their names before their offsets;
// each offset but the first says after how many seconds it follows the one before:
//
//     Asia/Shanghai PRC|-62135596800 29143|57957952457 28800|…
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/time_zone.h"

namespace wenlu::zones {

std::string write_zones(const std::vector<content::TimeZone>& zones);

// Nothing for a name that stands in none of the lines.
std::optional<content::TimeZone> find_zone(std::string_view table, std::string_view name);

}  // namespace wenlu::zones
