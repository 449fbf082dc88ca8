// The script that every served page has beside its own: it hears of changes, opens the page again
// and lists what was found (web/reload.mjs).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wenlu::serve {

// No place of a guide begins so.
inline constexpr std::string_view kScriptPath = "/-serve/reload.js";
inline constexpr std::string_view kNewsPath = "/-serve/news";

// `page`, which has a <title>, with the script before all others. `version`: of the guide on it.
// `at`: seconds since 1970 that the page is to take for now when it opens.
std::string with_page_script(std::string_view page, std::string_view version,
                             std::optional<long long> at);

}  // namespace wenlu::serve
