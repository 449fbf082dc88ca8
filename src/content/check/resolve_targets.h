// The options of questions tied to what they lead to.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Turns every `next` into a question or an outcome; "unknown-target" where it is neither.
void resolve_targets(Guide& guide, Reading& reading);

}  // namespace wenlu::content
