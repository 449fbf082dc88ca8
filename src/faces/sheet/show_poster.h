// The taps of one way as a poster.
#pragma once

#include <string>

#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

std::string poster(const screen::EntrySheet& entry, Paper paper, const Bar& bar);

}  // namespace wenlu::faces::sheet
