// The page that a browser is opened at.
#pragma once

#include <optional>
#include <string>

#include "content/guide.h"
#include "screen/place.h"
#include "tool/console.h"

namespace wenlu::tool {

// Its path from the site's root on: that of `route` in `language`, "" for the start. Nothing, and
// said why, when `guide` has no such language or place. Without a guide, as it cannot be shown yet,
// "": every page tells why.
std::optional<std::string> first_page(const content::Guide* guide, const std::string& language,
                                      const std::string& route, Console& console);

// Has the guide a page of its own for `place`?
bool has_page(const content::Guide& guide, const screen::Place& place);

}  // namespace wenlu::tool
