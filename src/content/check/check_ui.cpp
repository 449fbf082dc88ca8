#include "content/check/check_ui.h"

#include <set>

#include "text/edit_distance.h"
#include "text/quote.h"

namespace wenlu::content {

Diagnostics check_ui(const Guide& guide, const std::vector<std::string>& needed) {
  const auto finding = [](Severity severity, const char* id, std::string text, std::string hint,
                          const std::string& key = "") {
    const std::string file = key.starts_with("sheet-") ? "sheets.json" : "ui.json";
    return Diagnostic{severity, id, file, 0, 0, std::move(text), std::move(hint), ""};
  };
  const std::set<std::string> wanted(needed.begin(), needed.end());
  std::vector<std::string> unused;
  for (const auto& entry : guide.ui) {
    if (wanted.count(entry.first) == 0) unused.push_back(entry.first);
  }
  Diagnostics found;
  // One finding: a line for each of some hundred keys would say no more.
  if (guide.ui.empty() && !wanted.empty()) {
    return {finding(Severity::error, "missing-ui-text", "the guide has no words for the page",
                    "take ui.json from another guide")};
  }
  for (const std::string& key : wanted) {
    if (guide.ui.count(key) > 0) continue;
    const std::string near = text::nearest(key, unused);
    found.push_back(
        finding(Severity::error, "missing-ui-text", "the page needs a text " + text::quoted(key),
                near.empty() ? "" : "is " + text::quoted(near) + " a misspelling of it?", key));
  }
  for (const std::string& key : unused) {
    found.push_back(finding(Severity::warning, "unused-entry",
                            "the page has no use for the text " + text::quoted(key), "", key));
  }
  sort(found);
  return found;
}

}  // namespace wenlu::content
