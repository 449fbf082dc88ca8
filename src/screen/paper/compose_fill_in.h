// A sheet to fill in: promises and answers of one's own.
#pragma once

#include <optional>

#include "screen/paper/sheets.h"

namespace wenlu::screen {

// Nothing where the outcome has no section to be filled in.
std::optional<FillInSheet> compose_fill_in(const content::Guide& guide, const Place& place);

}  // namespace wenlu::screen
