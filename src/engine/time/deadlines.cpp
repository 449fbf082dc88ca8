#include "engine/time/deadlines.h"

#include <algorithm>

#include "engine/time/wait_clock.h"
#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

std::optional<Instant> due_at(const content::Guide& guide, const content::Deadline& deadline,
                              const CaseDates& dates) {
  const auto& from = deadline.from_filing ? dates.filed : dates.asked;
  if (!from) return std::nullopt;
  content::Wait wait;
  wait.max = deadline.within;
  wait.counts = deadline.counts;
  const auto ends = expected(guide, wait, std::nullopt, *from);
  return ends ? std::optional(ends->latest) : std::nullopt;
}

}  // namespace

std::vector<Due> due_dates(const content::Guide& guide, const content::Outcome& outcome,
                           const CaseDates& dates) {
  std::vector<Due> all;
  for (const content::DeadlineId& id : outcome.deadlines) {
    const auto it = guide.deadlines.find(id);
    if (it != guide.deadlines.end()) all.push_back({id, due_at(guide, it->second, dates)});
  }
  text::sort_few(all, [](const Due& a, const Due& b) { return a.at && (!b.at || *a.at < *b.at); });
  return all;
}

}  // namespace wenlu::engine
