// A screen's blocks as they stand on paper: those of the html face, nothing folded, nothing to
// press.
#pragma once

#include <string>

#include "faces/html/element.h"
#include "screen/screen.h"

namespace wenlu::faces::sheet {

// Ids begin with `prefix`, so that several screens may stand in one file.
html::Elements sheet_blocks(const screen::Screen& screen, const std::string& prefix);

}  // namespace wenlu::faces::sheet
