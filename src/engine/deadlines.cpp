#include "engine/deadlines.h"

#include <algorithm>

namespace wenlu::engine {

std::vector<Due> due_dates(const content::Guide& guide, const content::Outcome& outcome,
                           Instant filed) {
  std::vector<Due> dates;
  for (const content::DeadlineId& id : outcome.deadlines) {
    const auto it = guide.deadlines.find(id);
    if (it == guide.deadlines.end()) continue;
    const bool counts = it->second.from_filing;
    dates.push_back({id, counts ? due_after(guide, id, filed) : std::nullopt});
  }
  std::ranges::stable_sort(
      dates, [](const Due& a, const Due& b) { return a.at && (!b.at || *a.at < *b.at); });
  return dates;
}

std::optional<Instant> due_after(const content::Guide& guide, const content::DeadlineId& deadline,
                                 Instant event) {
  const auto it = guide.deadlines.find(deadline);
  if (it == guide.deadlines.end()) return std::nullopt;
  return after(event, it->second.within, guide.time_zone);
}

}  // namespace wenlu::engine
