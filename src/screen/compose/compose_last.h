// Where to go on after an earlier visit.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing when there was none.
std::optional<LinkList> compose_last(const Composer& composer);

}  // namespace wenlu::screen
