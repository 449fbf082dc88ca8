// The answers given so far.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

Trail compose_trail(const Composer& composer);

// What the visitor must be told of answers that were given and do not count any more.
std::vector<std::string> compose_announcements(const Composer& composer);

}  // namespace wenlu::screen
