// The shape of the tree, conditions aside.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Cycles, nodes nobody reaches, questions with no or one option, outcomes with nothing to say.
void check_tree(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
