// Routes that are typed wrongly: which word of one the guide does not know, and what was meant.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/guide.h"

namespace wenlu::tool {

// The first segment of `route` ("/seller/violation", "/-search") that names no answer of the guide,
// past or present, and no page.
std::optional<std::string> unknown_segment(const content::Guide& guide, std::string_view route);

// The end of a sentence that says that there is no such route: "; did you mean "/seller"?" with
// each unknown segment changed to the nearest there is, else where they are listed.
std::string near_route(const content::Guide& guide, std::string_view route);

}  // namespace wenlu::tool
