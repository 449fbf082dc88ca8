// What to tell somebody who typed what nobody official asks for.
#pragma once

#include <string>

#include "engine/safety/secrets.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

// The warning about the first secret in `typed`; "" when there is none.
std::string word_secret(const Words& words, std::string_view typed);

}  // namespace wenlu::screen
