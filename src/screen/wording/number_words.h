// The words that a folder gives by name, numbered as Words::say() asks for them. The words of a
// page come numbered (content/load/bundle.h).
#pragma once

#include "content/guide.h"

namespace wenlu::screen {

// Fills `guide.words` from `guide.ui`. A word that the guide lacks is its own name.
void number_words(content::Guide& guide);

}  // namespace wenlu::screen
