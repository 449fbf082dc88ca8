// Other answers that may be the one wanted.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where there are none.
std::optional<LinkList> compose_related(const Composer& composer, const content::Outcome& outcome);

}  // namespace wenlu::screen
