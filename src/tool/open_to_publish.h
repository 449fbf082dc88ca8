// A guide's folder opened for a command whose pages others will read.
#pragma once

#include "tool/open_guide.h"

namespace wenlu::tool {

// With errors the guide is refused, and all that `wenlu check` finds is written to the console's
// err; warnings are only counted there.
std::optional<Opened> open_to_publish(const std::string& folder, Console& console);

}  // namespace wenlu::tool
