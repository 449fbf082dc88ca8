// What a guide has twice where once is enough.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Warnings: "same-label" for options that visitors cannot tell apart, "related-to-itself",
// "listed-twice" for an id, a way or an official contact that is named again. What only different
// visitors see may be alike.
void check_repeats(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
