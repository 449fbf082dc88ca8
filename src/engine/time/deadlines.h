// The dates of a case, from when what happened in it.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "content/guide.h"
#include "engine/journey/journey.h"
#include "engine/time/instant.h"

namespace wenlu::engine {

// When what happened, or will, as far as it is known.
using CaseDates = std::map<content::EventId, Instant>;

struct Due {
  const content::Deadline* deadline;
  std::optional<Instant> at;  // nothing when it is not known when its event is
  bool operator==(const Due&) const = default;
};

// Those of `outcome` that apply after `answers`, in its order.
std::vector<const content::Deadline*> deadlines_of(const content::Guide& guide,
                                                   const content::Outcome& outcome,
                                                   const std::vector<Answer>& answers);

// The events that they start from, each once, in their order.
std::vector<content::EventId> events_of(const std::vector<const content::Deadline*>& deadlines);

// The soonest first, those without a date last, equals in their order.
std::vector<Due> due_dates(const content::Guide& guide,
                           const std::vector<const content::Deadline*>& deadlines,
                           const CaseDates& dates);

}  // namespace wenlu::engine
