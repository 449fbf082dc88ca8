// What is wrong with a guide as a whole: unknown targets, nodes nobody reaches, dead ends, cycles,
// options that can never be chosen, questions with one option, entries nobody uses, missing
// translations, facts past their review date. load() has run these already, all but the last.
#pragma once

#include <string>
#include <vector>

#include "content/date.h"
#include "content/diagnostic.h"
#include "content/guide.h"

namespace wenlu::content {

// Warnings "overdue" for everything with a "checked" date (outcomes and their sections, channels,
// waits, notices, deadlines, contacts, sources) that lies more than the guide's review period
// before `today`. They name the file, not the line.
Diagnostics check_review_dates(const Guide& guide, const Date& today);

// Errors "missing-ui-text" for texts of ui.json that the page needs and the guide lacks, warnings
// "unused-entry" for those that nobody needs. A guide without any text gets one error.
Diagnostics check_ui(const Guide& guide, const std::vector<std::string>& needed);

}  // namespace wenlu::content
