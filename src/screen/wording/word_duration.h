// Durations in words.
#pragma once

#include <string>

#include "screen/wording/words.h"

namespace wenlu::screen {

// "24 hours", "3 days", "30 minutes", "1.5 hours".
std::string word_duration(const Words& words, const content::Duration& duration);

// "within 24 hours" (min 0), "about 5 minutes" (min equals max), "1–2 hours", "30 minutes to 2
// hours".
std::string word_range(const Words& words, const content::Duration& min,
                       const content::Duration& max);

// The same for a wait, working days called so; "usually" where the source says so.
std::string word_wait(const Words& words, const content::Wait& wait);

}  // namespace wenlu::screen
