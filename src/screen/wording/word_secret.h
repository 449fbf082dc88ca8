// What to tell somebody who typed what nobody official asks for.
#pragma once

#include <string>
#include <vector>

#include "engine/safety/secrets.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

// The warning about the first secret in `typed`; "" when there is none.
std::string word_secret(const Words& words, std::string_view typed);

// The warnings about all kinds of secrets, in their order.
std::vector<std::string> word_secrets(const Words& words);

}  // namespace wenlu::screen
