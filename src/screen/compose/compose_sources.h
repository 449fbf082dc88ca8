// Where an answer's facts come from.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Every source of what the outcome's screen tells, in the order of the screen.
std::vector<content::SourceId> sources_of(const Composer& composer, const content::Outcome& outcome,
                                          const std::vector<engine::RankedWay>& ways);

SourcesBlock compose_sources(const Composer& composer, const content::Outcome& outcome,
                             const std::vector<engine::RankedWay>& ways);

}  // namespace wenlu::screen
