// What stands around every screen.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Languages, footer, site name, window title: everything but title, lead and blocks.
void compose_frame(const Composer& composer, Screen& screen);

}  // namespace wenlu::screen
