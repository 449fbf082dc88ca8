// One outcome on paper.
#pragma once

#include <optional>

#include "screen/paper/sheets.h"

namespace wenlu::screen {

// Nothing where the place leads to no outcome.
std::optional<ResultSheet> compose_result(const content::Guide& guide, const Place& place);

}  // namespace wenlu::screen
