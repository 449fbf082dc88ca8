// A way to service as elements.
#pragma once

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

Element show(const screen::WayBlock& way, const PageContext& page);

}  // namespace wenlu::faces::html
