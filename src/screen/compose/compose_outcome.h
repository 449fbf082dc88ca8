// An answer: all blocks of an outcome, in their order.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// `composer` learns which sources the screen lists.
void compose_outcome(Composer& composer, const content::Outcome& outcome, Screen& screen);

}  // namespace wenlu::screen
