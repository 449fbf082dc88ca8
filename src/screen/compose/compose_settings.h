// The page of settings, and the two of them that are one tap away on every screen.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_settings(const Composer& composer, Screen& screen);
Button switch_larger(const Composer& composer);
Button switch_plain(const Composer& composer);

}  // namespace wenlu::screen
