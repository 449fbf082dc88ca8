// A walk over all routes of a guide whose result somebody relies on.
#pragma once

#include "engine/journey/walk.h"
#include "tool/console.h"

namespace wenlu::tool {

// Says so, and fails, when there are too many places to visit them all.
void walk_whole(const content::Guide& guide, const engine::Visit& visit, Console& console);

}  // namespace wenlu::tool
