#include "content/check/check_review_dates.h"

#include "content/overdue.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

class ReviewCheck {
 public:
  ReviewCheck(const Guide& guide, const Date& today) : guide_(guide), today_(today) {}

  void look_at(const std::optional<Date>& checked, const std::string& file, const std::string& id) {
    if (checked && today_ < *checked)
      warn("future-date", file,
           text::quoted(id) + " was checked on " + to_string(*checked) + ", which is still to come",
           "a fact is checked on the day on which somebody looks");
    if (!checked || !is_overdue(guide_, *checked, today_)) return;
    const std::int64_t days = to_days(today_) - to_days(*checked);
    warn("overdue", file,
         text::quoted(id) + " was last checked on " + to_string(*checked) + ", " +
             std::to_string(days) + " days ago",
         "check its facts again and set \"checked\" to the day");
  }

  void look_at(const Source& source) {
    look_at(source.checked, "sources.json", source.id.value);
    if (source.published && source.checked && *source.checked < *source.published)
      warn("published-later", "sources.json",
           text::quoted(source.id.value) + " was checked before it was published",
           "one of \"checked\" and \"published\" is another day");
  }

  void look_at(const Deadline& deadline) {
    if (deadline.on && *deadline.on < today_)
      warn("deadline-over", "deadlines.json",
           text::quoted(deadline.id.value) + " was on " + to_string(*deadline.on),
           "give it its next day, or take it out");
  }

  template <class Entries>
  void look_at_table(const Entries& entries, const char* file) {
    for (const auto& [id, entry] : entries) look_at(entry.cited.checked, file, id.value);
  }

  void warn(const char* rule, const std::string& file, std::string said, std::string hint) {
    found_.push_back({Severity::warning, rule, file, 0, 0, std::move(said), std::move(hint), ""});
  }

  Diagnostics take() {
    sort(found_);
    return std::move(found_);
  }

 private:
  const Guide& guide_;
  const Date& today_;
  Diagnostics found_;
};

}  // namespace

Diagnostics check_review_dates(const Guide& guide, const Date& today) {
  // Without a readable guide.json nobody knows when.
  if (guide.review_period == Duration{}) return {};
  ReviewCheck check(guide, today);
  for (const auto& [id, outcome] : guide.outcomes) {
    const std::string file = "outcomes/" + id.value + ".json";
    check.look_at(outcome.cited.checked, file, id.value);
    for (const Section& section : outcome.sections) {
      if (section.cited.checked != outcome.cited.checked)
        check.look_at(section.cited.checked, file, id.value);
    }
  }
  check.look_at_table(guide.channels, "channels.json");
  check.look_at_table(guide.waits, "waits.json");
  check.look_at_table(guide.notices, "notices.json");
  check.look_at_table(guide.deadlines, "deadlines.json");
  for (const Contact& contact : guide.contacts)
    check.look_at(contact.cited.checked, "contacts.json", contact.value);
  for (const auto& [id, source] : guide.sources) check.look_at(source);
  for (const auto& [id, deadline] : guide.deadlines) check.look_at(deadline);
  return check.take();
}

}  // namespace wenlu::content
