// The option --lang.
#pragma once

#include <optional>
#include <string>

#include "content/guide.h"
#include "tool/console.h"

namespace wenlu::tool {

// The language that `name` names, the first for "". Nothing, and said why, for one that the guide
// does not have.
std::optional<content::Language> language_of(const content::Guide& guide, const std::string& name,
                                             Console& console);

}  // namespace wenlu::tool
