// What an open page is told: which version of the guide there is now, and what was found in it.
#pragma once

#include <string>
#include <string_view>

#include "content/diagnostic.h"

namespace wenlu::serve {

// {"version": "0a1b…", "findings": [{"severity": "warning", "place": "help/guide.json:3:5",
// "text": …, "hint": …}]}, in one line.
std::string news(std::string_view version, const content::Diagnostics& found,
                 std::string_view folder);

}  // namespace wenlu::serve
