// Whether it can be said when each deadline is.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// "bad-deadline": not exactly one of `within`, `before` and `on`; an event too many or none;
// `hour` or `counts` where nothing is counted by them, an hour beyond the day.
void check_deadlines(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
