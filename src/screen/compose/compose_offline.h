// Whether the guide works without a network, and how to get its newer version.
#pragma once

#include "screen/compose/composer.h"

namespace wenlu::screen {

// In a sentence, and under a heading of its own.
std::string word_offline(const Composer& composer);
SectionBlock compose_offline(const Composer& composer);

// Offers the version that waits, on any screen.
void compose_update(const Composer& composer, Screen& screen);

}  // namespace wenlu::screen
