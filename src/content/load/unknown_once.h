// An id that is unknown in many places is told once, with how many they are.
#pragma once

#include "content/read/findings.h"

namespace wenlu::content {

// Of the findings of one unknown id the first is kept: a file or an entry that is missing is one
// mistake, however many places refer to it.
void say_unknown_once(Findings& found);

}  // namespace wenlu::content
