// A field for a day and a time.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// "2026-11-22T22:40" on the guide's wall clock, as such fields want it; empty for nothing.
Input compose_moment(const Composer& composer, std::string label, std::string subject,
                     std::optional<engine::Instant> value);

}  // namespace wenlu::screen
