// The guide that `wenlu init` writes: a small one that is whole, to be changed bit by bit.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "content/date.h"

namespace wenlu::tool {

// The files of assets/starter by their path, as the build put them in. They are called "starter"
// and were checked on 1 January 2000.
std::map<std::string_view, std::string_view> starter_texts();

// The same for a guide of the name `id`, whose facts were checked `today`.
std::map<std::string, std::string> starter_guide(const std::string& id, const content::Date& today);

}  // namespace wenlu::tool
