// A merchant's own after-sales sheet.
#pragma once

#include <optional>

#include "screen/paper/sheets.h"

namespace wenlu::screen {

// Nothing where the outcome has no section to be filled in.
std::optional<AfterSalesSheet> compose_after_sales(const content::Guide& guide, const Place& place);

}  // namespace wenlu::screen
