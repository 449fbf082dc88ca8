// What must happen in time.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where there is no hurry.
std::optional<DeadlineBlock> compose_deadlines(const Composer& composer,
                                               const content::Outcome& outcome);

}  // namespace wenlu::screen
