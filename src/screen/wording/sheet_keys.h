// The words that only paper and the page of an unknown address need, in order;
// assets/words/sheets.json has their texts. They do not travel to the browser.
#pragma once

#include <string_view>

namespace wenlu::screen {

// clang-format off
inline constexpr std::string_view kSheetKeys[] = {
    "sheet-answer", "sheet-back", "sheet-cards", "sheet-cards-hint", "sheet-check-number",
    "sheet-clear", "sheet-contents", "sheet-fill-in", "sheet-fill-in-hint", "sheet-handbook",
    "sheet-handbook-hint", "sheet-handbook-title", "sheet-how", "sheet-large-poster",
    "sheet-large-poster-hint", "sheet-lead", "sheet-name", "sheet-not-found",
    "sheet-not-found-text", "sheet-open", "sheet-pdf", "sheet-picture", "sheet-picture-of",
    "sheet-poster", "sheet-poster-hint", "sheet-print", "sheet-promises", "sheet-promises-example",
    "sheet-question", "sheet-questions", "sheet-result", "sheet-result-hint", "sheet-scan",
    "sheet-stored", "sheet-title",
};
// clang-format on

}  // namespace wenlu::screen
