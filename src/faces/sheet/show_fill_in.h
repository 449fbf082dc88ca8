// The sheet that somebody fills in.
#pragma once

#include <string>

#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

// With a form above the sheet once `bar.script` runs.
std::string fill_in(const screen::FillInSheet& sheet, const Bar& bar);

}  // namespace wenlu::faces::sheet
