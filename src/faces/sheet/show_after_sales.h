// The after-sales sheet of a merchant.
#pragma once

#include <string>

#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

// With a form above the sheet once `bar.script` runs.
std::string after_sales(const screen::AfterSalesSheet& sheet, const Bar& bar);

}  // namespace wenlu::faces::sheet
