// What the search field found, as elements of the list below it.
#pragma once

#include <vector>

#include "faces/html/page.h"
#include "screen/found_answer.h"

namespace wenlu::faces::html {

// One <li> each; the links' ids are "found-1", "found-2"…
Elements show_found(const std::vector<screen::FoundAnswer>& answers, const Address& address);

}  // namespace wenlu::faces::html
