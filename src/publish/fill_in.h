// Gaps in what the build made, filled in when a guide is published.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace wenlu::publish {

// By plain name ("app/start.mjs"), that under which it is published ("app/start-0a1b2c3d4e.js").
using Names = std::map<std::string, std::string>;

// `text` with every `gap` replaced.
std::string filled_in(std::string_view text, std::string_view gap, std::string_view with);

// A page with `policy` before all that it governs.
std::string with_policy(std::string_view page, const std::string& policy);

// A script in which file names in quotes are the published ones:
// "guide.json" → "guide-0a1b2c3d4e.json".
std::string with_quoted_names(std::string script, const Names& names);

}  // namespace wenlu::publish
