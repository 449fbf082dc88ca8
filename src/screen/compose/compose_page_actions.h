// What can be done with any answer.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Print, share, read aloud.
ButtonRow compose_page_actions(const Composer& composer);

}  // namespace wenlu::screen
