// What reaches a desk at once: a number to call, an address to open or to write to, the taps
// further down.
#pragma once

#include <string>

#include "faces/html/page_context.h"

namespace wenlu::faces::html {

// `primary`: it is what the visitor came for.
Element contact(const screen::Link& link, const std::string& id, bool primary,
                const PageContext& page);

}  // namespace wenlu::faces::html
