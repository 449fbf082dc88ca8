// All that can be said against a guide: what loading it found, and what the loader cannot know.
#pragma once

#include "content/date.h"
#include "content/diagnostic.h"
#include "tool/open_guide.h"

namespace wenlu::tool {

// Sorted. Facts must not be overdue on `today`.
content::Diagnostics all_findings(const GuideFolder& read, const content::Date& today);

}  // namespace wenlu::tool
