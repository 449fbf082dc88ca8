// All that one role is answered, on paper.
#pragma once

#include <optional>

#include "screen/paper/sheets.h"

namespace wenlu::screen {

// Nothing where the place is no role.
std::optional<Handbook> compose_handbook(const content::Guide& guide, const Place& place);

}  // namespace wenlu::screen
