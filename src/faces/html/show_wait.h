// The expected wait as elements.
#pragma once

#include <string>

#include "faces/html/page_context.h"
#include "screen/block.h"

namespace wenlu::faces::html {

Element show(const screen::WaitBlock& wait, const std::string& id, int level,
             const PageContext& page);

}  // namespace wenlu::faces::html
