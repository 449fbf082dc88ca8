// The page that says what the guide is and where its facts come from.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_about(const Composer& composer, Screen& screen);

}  // namespace wenlu::screen
