// A Screen as JSON.
#pragma once

#include <string>

#include "screen/screen.h"

namespace wenlu::faces {

// Block for block, empty members left out: what the accessibility tree is compared with.
std::string to_json(const screen::Screen& screen);

}  // namespace wenlu::faces
