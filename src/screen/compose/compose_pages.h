// The pages beside the questions.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

void compose_page(const Composer& composer, Page page, Screen& screen);

}  // namespace wenlu::screen
