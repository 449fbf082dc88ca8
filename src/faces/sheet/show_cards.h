// The taps of one way as cards.
#pragma once

#include <string>

#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

// Ten to an A4 page.
std::string cards(const screen::EntrySheet& entry, const Bar& bar);

}  // namespace wenlu::faces::sheet
