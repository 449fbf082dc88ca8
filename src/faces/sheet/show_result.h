// One outcome as a sheet, and as a chapter of a handbook.
#pragma once

#include <string>

#include "faces/html/element.h"
#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

std::string result(const screen::ResultSheet& sheet, const Bar& bar);

// Its heading carries `id`.
html::Element chapter(const screen::ResultSheet& sheet, const std::string& id);

// The code with its caption, modules of at least 0.6 mm: smaller ones are not read at 100 dpi;
// empty without an address.
html::Element code_of(const screen::Imprint& imprint, double module_mm,
                      const std::string& language);

}  // namespace wenlu::faces::sheet
