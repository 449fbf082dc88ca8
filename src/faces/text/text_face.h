// The text face: everything that a Screen says, for terminals and golden files.
#pragma once

#include <cstddef>
#include <string>

#include "screen/screen.h"

namespace wenlu::faces {

// Lines of at most `columns` cells, Chinese characters counting two; ends with a line feed.
std::string to_text(const screen::Screen& screen, std::size_t columns = 78);

}  // namespace wenlu::faces
