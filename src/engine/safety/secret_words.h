// Secrets that only words give away: "密码改成了 Abc12345", "the code is 4829".
#pragma once

#include <string>
#include <vector>

#include "engine/safety/secret_names.h"
#include "engine/safety/secrets.h"

namespace wenlu::engine {

// Those that `names`, all that are in `s`, give away; with places in `s` instead of bytes.
std::vector<Secret> secrets_told_by_words(const std::u32string& s, const std::vector<Name>& names);

}  // namespace wenlu::engine
