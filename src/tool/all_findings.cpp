#include "tool/all_findings.h"

#include "content/check/check_review_dates.h"
#include "content/id.h"
#include "engine/search/search_texts.h"
#include "text/quote.h"
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

// Another guide's copy keeps its id, and with it what visitors have on their devices.
content::Diagnostics check_name(const GuideFolder& read) {
  const std::string& id = read.loaded.guide.id;
  if (id.empty() || id == read.name || !content::is_id(read.name)) return {};
  return {{content::Severity::warning, "other-id", "guide.json", 0, 0,
           "the guide is called " + text::quoted(id) + " and its folder " + text::quoted(read.name),
           "call both the same, so that no two guides have one id", ""}};
}

}  // namespace

content::Diagnostics all_findings(const GuideFolder& read, const content::Date& today) {
  content::Diagnostics found = read.loaded.found;
  append(found, check_name(read));
  append(found, content::check_review_dates(read.loaded.guide, today));
  // Of a guide with errors it is not plain what search would read.
  if (!content::has_errors(found)) append(found, check_readings(read.loaded.guide));
  // Together and sorted: nobody mends a guide in the order in which it is checked.
  content::sort(found);
  return found;
}

}  // namespace wenlu::tool
