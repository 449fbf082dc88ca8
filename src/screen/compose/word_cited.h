// Where facts come from, worded.
#pragma once

#include <string>
#include <vector>

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Every source once, in order, with the earliest date on which any of it was checked.
content::Cited all_of(const std::vector<content::Cited>& several);

// "[2]", by which claims refer to a source that is listed at the end of the screen; "" where none
// is.
std::string mark_of(const Composer& composer, const content::SourceId& source);

// "Source: …, checked 22 November 2026."; marks alone where the sources are listed at the end of
// the screen; "" when nothing is cited.
std::string word_cited(const Composer& composer, const content::Cited& cited);

SourcesBlock::Line compose_source(const Composer& composer, const content::Source& source);

}  // namespace wenlu::screen
