// What to have at hand.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where nothing is needed.
std::optional<Checklist> compose_materials(const Composer& composer,
                                           const content::Outcome& outcome);

}  // namespace wenlu::screen
