// How much of a guide each of its languages has.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"
#include "content/words/built_in_words.h"

namespace wenlu::content {

// One warning for each language that lacks texts, with the share it has; the words of the page
// count as the guide's. An error where the guide says that it is complete and only words lack:
// texts of the guide itself were named as they were read.
void check_translations(const Guide& guide, const BuiltInWords& built_in, Reading& reading);

}  // namespace wenlu::content
