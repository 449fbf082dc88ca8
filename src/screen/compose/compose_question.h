// An open question with its options.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_question(const Composer& composer, const content::Question& question, Screen& screen);

}  // namespace wenlu::screen
