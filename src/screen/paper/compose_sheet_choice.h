// The page on which one of the sheets of a place is chosen.
#pragma once

#include <optional>

#include "screen/paper/sheets.h"

namespace wenlu::screen {

// Nothing where the place has no sheets.
std::optional<SheetChoice> compose_sheet_choice(const content::Guide& guide, const Place& place);

}  // namespace wenlu::screen
