// Entries of tables that nothing refers to.
#pragma once

#include "content/read/reading.h"

namespace wenlu::content {

// "unused-entry", a warning, for each of them.
void check_unused(Reading& reading);

}  // namespace wenlu::content
