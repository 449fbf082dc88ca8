// The page that answers "is this really customer service?".
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_check(const Composer& composer, Screen& screen);

}  // namespace wenlu::screen
