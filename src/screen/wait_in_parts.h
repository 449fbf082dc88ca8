// What of a wait is told in brief, and what only with its way: each thing once.
#pragma once

#include "screen/block.h"

namespace wenlu::screen {

// The figure, what it means, and whether somebody is there.
WaitBlock in_brief(WaitBlock wait);

// All the rest: the exact moments, the queue, the second figure, the basis.
WaitBlock beyond_brief(WaitBlock wait);

}  // namespace wenlu::screen
