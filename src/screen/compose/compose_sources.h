// Where an answer's facts come from.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

SourcesBlock compose_sources(const Composer& composer, const content::Outcome& outcome,
                             const std::vector<engine::RankedWay>& ways);

}  // namespace wenlu::screen
