// Dates that cannot be so today, facts past their review date. load() does not know what day it is,
// so this is run apart from it.
#pragma once

#include "content/diagnostic.h"
#include "content/guide.h"

namespace wenlu::content {

// Warnings "overdue" for everything with a "checked" date (outcomes and their sections, channels,
// waits, notices, deadlines, contacts, sources) that lies more than the guide's review period
// before `today`; "future-date" where it lies after it, "published-later" for a source that was
// checked before it was published, "deadline-over" for a deadline on a day that has passed. They
// name the file, not the line.
Diagnostics check_review_dates(const Guide& guide, const Date& today);

}  // namespace wenlu::content
