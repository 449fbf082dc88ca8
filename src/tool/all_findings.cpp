#include "tool/all_findings.h"

#include "content/check/check_review_dates.h"
#include "engine/search/search_texts.h"
#include "text/utf8.h"

namespace wenlu::tool {
namespace {

void append(content::Diagnostics& found, const content::Diagnostics& more) {
  found.insert(found.end(), more.begin(), more.end());
}

// Characters that search by sound would miss.
content::Diagnostics check_readings(const content::Guide& guide) {
  const std::u32string unread = engine::unread_characters(guide);
  if (unread.empty()) return {};
  return {{content::Severity::warning, "unread", "readings.json", 0, 0,
           "search cannot read " + text::to_utf8(unread),
           "write the file anew: docs/content.md says how", ""}};
}

}  // namespace

content::Diagnostics all_findings(const GuideFolder& read, const content::Date& today) {
  content::Diagnostics found = read.loaded.found;
  append(found, content::check_review_dates(read.loaded.guide, today));
  append(found, check_readings(read.loaded.guide));
  // Together and sorted: nobody mends a guide in the order in which it is checked.
  content::sort(found);
  return found;
}

}  // namespace wenlu::tool
