// The tree as visitors walk it.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Options that can never be chosen, ways and sections that are never shown, questions that leave
// some visitors without any option. Says nothing about a tree that is broken.
void check_conditions(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
