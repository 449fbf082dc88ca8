// A handbook as a PDF whose table of contents knows the pages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screen/paper/sheets.h"
#include "tool/chromium.h"

namespace wenlu::tool {

// Printed twice: to see where the chapters begin, and with the numbers. Nothing when Chromium
// fails.
std::optional<std::string> handbook_pdf(Chromium& chromium, const screen::Handbook& book);

// The page, counted from 1, on which each of `names` begins: the destinations of the links to
// "#name" in a PDF that Chromium wrote; 0 for one that is not there.
std::vector<int> destination_pages(std::string_view pdf, const std::vector<std::string>& names);

}  // namespace wenlu::tool
