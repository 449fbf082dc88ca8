// The answer in brief, on top of every outcome that has a way.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Of the best way and of what to have at hand for it. Marks `way` as told in brief.
Brief compose_brief(const Composer& composer, const std::optional<Checklist>& materials,
                    WayBlock& way);

}  // namespace wenlu::screen
