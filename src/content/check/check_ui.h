// The words of the page itself. load() does not know which of them it needs, so this is run apart
// from it.
#pragma once

#include <string>
#include <vector>

#include "content/diagnostic.h"
#include "content/guide.h"

namespace wenlu::content {

// Errors "missing-ui-text" for texts of ui.json that the page needs and the guide lacks, warnings
// "unused-entry" for those that nobody needs. A guide without any text gets one error.
Diagnostics check_ui(const Guide& guide, const std::vector<std::string>& needed);

}  // namespace wenlu::content
