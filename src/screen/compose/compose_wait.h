// How long a way takes.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// Nothing where no wait is known.
std::optional<WaitBlock> compose_wait(const Composer& composer, const engine::RankedWay& way);

// Until a first answer.
std::string word_answer(const Composer& composer, const engine::RankedWay& way);

}  // namespace wenlu::screen
