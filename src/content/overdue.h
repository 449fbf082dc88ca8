// Facts grow old: when a thing that was checked has to be checked again.
#pragma once

#include "content/date.h"
#include "content/guide.h"

namespace wenlu::content {

// Does `checked` lie more than the guide's review period before `today`?
bool is_overdue(const Guide& guide, const Date& checked, const Date& today);

}  // namespace wenlu::content
