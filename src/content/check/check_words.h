// The words of the page that a guide gives in the place of those built in.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"
#include "content/words/built_in_words.h"

namespace wenlu::content {

// Errors for a key that is no word, or one of the other file, and for braces that its built-in text
// has not: they would be shown as they are.
void check_words(const Guide& guide, const BuiltInWords& built_in, Reading& reading);

}  // namespace wenlu::content
