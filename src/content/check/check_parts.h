// The checks that load() runs on a guide as a whole, each finding placed by the index of the
// reading.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Turns every `next` into a question or an outcome; "unknown-target" where it is neither.
void resolve_targets(Guide& guide, Reading& reading);

// Ids that nothing defines, options that do not belong to the question named, redirects that hide
// an option, {contact:ID} of a channel without one.
void check_references(const Guide& guide, Reading& reading);

// The shape of the tree, conditions aside: cycles, nodes nobody reaches, questions with no or one
// option, outcomes with nothing to say.
void check_tree(const Guide& guide, Reading& reading);

// The tree as visitors walk it: options that can never be chosen, questions that leave some
// visitors without any.
void check_conditions(const Guide& guide, Reading& reading);

// Entries of tables that nothing refers to.
void check_unused(Reading& reading);

}  // namespace wenlu::content
