// Claims that nobody answers for.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// "unsourced-claim", a warning, for sections, notices, marks of fraud and consequences of missing
// materials that name no source and are not marked as advice.
void check_claims(const Guide& guide, Reading& reading);

}  // namespace wenlu::content
