// The dates of a case from the moment it was filed, and the same as a file for any calendar
// program.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/guide.h"
#include "engine/instant.h"

namespace wenlu::engine {

struct Due {
  content::DeadlineId deadline;
  std::optional<Instant> at;  // nothing when it counts from something other than the filing
  bool operator==(const Due&) const = default;
};

// The soonest first, those without a date last, equals in the outcome's order.
std::vector<Due> due_dates(const content::Guide& guide, const content::Outcome& outcome,
                           Instant filed);

// When a deadline that counts from another event falls due, once that event has come.
std::optional<Instant> due_after(const content::Guide& guide, const content::DeadlineId& deadline,
                                 Instant event);

}  // namespace wenlu::engine
