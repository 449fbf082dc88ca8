// The time zones that the build put into the command line, in the form of zones/zone_table.h.
#pragma once

#include <string_view>

namespace wenlu::tool {

std::string_view built_in_zones();

}  // namespace wenlu::tool
