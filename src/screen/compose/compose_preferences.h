// What a visitor may ask of a way, as buttons.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where no choice makes a difference.
std::optional<ButtonRow> compose_preferences(const Composer& composer,
                                             const content::Outcome& outcome);

}  // namespace wenlu::screen
