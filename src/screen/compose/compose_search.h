// The page of all answers, listed under the first question's options.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_search(const Composer& composer, Screen& screen);

}  // namespace wenlu::screen
