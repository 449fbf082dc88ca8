// What the visitor can tell the editors.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

FeedbackBlock compose_feedback(const Composer& composer);

}  // namespace wenlu::screen
