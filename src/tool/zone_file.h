// Time zone data of the machine, as the guide carries it.
#pragma once

#include <optional>
#include <string>

#include "content/time_zone.h"

namespace wenlu::tool {

// Exactly one of the three is set.
struct ZoneResult {
  std::optional<content::TimeZone> zone;
  std::string unknown;  // that there is no zone of this name
  std::string missing;  // what the machine lacks and how to get it
};

// Reads the zone called `name` ("Asia/Shanghai") from the folder that TZDIR names, else from
// /usr/share/zoneinfo.
ZoneResult read_zone(const std::string& name);

}  // namespace wenlu::tool
