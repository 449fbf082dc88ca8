// One way to reach service.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// All taps to it: those to the channel, then the way's own.
std::vector<content::Step> steps_of(const engine::RankedWay& way);

WayBlock compose_way(const Composer& composer, const content::Outcome& outcome,
                     const engine::RankedWay& way, bool best);

// "4.5".
std::string word_rating(double rating);

}  // namespace wenlu::screen
