// An answer: all blocks of an outcome, in their order.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_outcome(const Composer& composer, const content::Outcome& outcome, Screen& screen);

}  // namespace wenlu::screen
