// A titled section as elements.
#pragma once

#include <string>

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

Element show(const screen::SectionBlock& section, const std::string& id, const PageContext& page);

}  // namespace wenlu::faces::html
