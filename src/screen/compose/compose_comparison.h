// The ways side by side in a table.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where there is nothing to compare.
std::optional<SectionBlock> compose_comparison(const Composer& composer,
                                               const std::vector<engine::RankedWay>& ways);

}  // namespace wenlu::screen
