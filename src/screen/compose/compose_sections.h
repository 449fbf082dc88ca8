// An outcome's own sections, and notices.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Those whose condition holds: the ones that stand before every way, or the others.
std::vector<SectionBlock> compose_sections(const Composer& composer,
                                           const content::Outcome& outcome, bool before_ways);
// Is it for this visitor, today?
bool applies(const Composer& composer, const content::Notice& notice);

NoticeBlock compose_notice(const Composer& composer, const content::Notice& notice);

}  // namespace wenlu::screen
