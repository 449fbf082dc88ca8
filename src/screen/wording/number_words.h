// The words of a guide from a folder, numbered as Words::say() asks for them. The words of a page
// come numbered (content/load/bundle.h).
#pragma once

#include "content/guide.h"
#include "content/words/built_in_words.h"

namespace wenlu::screen {

// Fills `guide.words` from `guide.ui` and, for what the guide does not give itself, from what is
// built in. A word of neither is its own name.
void number_words(const content::BuiltInWords& built_in, content::Guide& guide);

}  // namespace wenlu::screen
