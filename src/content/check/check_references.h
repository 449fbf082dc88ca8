// Ids that nothing defines.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Unknown ids, options that do not belong to the question named, redirects that hide an option,
// {contact:ID} of a channel without one.
void check_references(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
