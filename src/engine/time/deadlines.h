// The dates of a case, from when what happened in it.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "content/guide.h"
#include "engine/time/instant.h"

namespace wenlu::engine {

// When what happened, or will, as far as it is known.
using CaseDates = std::map<content::EventId, Instant>;

struct Due {
  content::DeadlineId deadline;
  std::optional<Instant> at;  // nothing when it is not known when its event is
  bool operator==(const Due&) const = default;
};

// The events that the deadlines of `outcome` start from, each once, in their order.
std::vector<content::EventId> events_of(const content::Guide& guide,
                                        const content::Outcome& outcome);

// The soonest first, those without a date last, equals in the outcome's order.
std::vector<Due> due_dates(const content::Guide& guide, const content::Outcome& outcome,
                           const CaseDates& dates);

}  // namespace wenlu::engine
