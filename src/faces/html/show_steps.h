// Taps, one after the other, as elements.
#pragma once

#include <string>

#include "faces/html/page_context.h"
#include "screen/steps.h"

namespace wenlu::faces::html {

Element show(const screen::Steps& steps, const std::string& id, int level, const PageContext& page);

}  // namespace wenlu::faces::html
