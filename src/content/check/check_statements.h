// What a statement says that its own fields do not bear out.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Warnings: "example-too-long" where a statement's own examples make it longer than the desk reads,
// "no-such-choice" for an example that is none of its field's choices, "unused-key" for choices or
// an event that the kind of the field has no use for.
void check_statements(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
