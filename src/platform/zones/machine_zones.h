// The time zones of the machine, as its C library knows them. The build writes them into the
// command line, which so needs none of the machine that it runs on, and says the same on all.
#pragma once

#include <filesystem>
#include <vector>

#include "content/time_zone.h"

namespace wenlu::platform {

// Every zone below `folder` ("/usr/share/zoneinfo"), by name, with its offsets from the year 1 up
// to 2045. None when there is no such folder.
std::vector<content::TimeZone> machine_zones(const std::filesystem::path& folder);

}  // namespace wenlu::platform
