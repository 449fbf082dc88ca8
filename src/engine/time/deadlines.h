// The dates of a case from the moment it was filed, and the same as a file for any calendar
// program.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/guide.h"
#include "engine/time/instant.h"

namespace wenlu::engine {

// When what happened, as far as it is known.
struct CaseDates {
  std::optional<Instant> filed;
  std::optional<Instant> asked;  // for more material: what deadlines that do not count from the
                                 // filing count from
  bool operator==(const CaseDates&) const = default;
};

struct Due {
  content::DeadlineId deadline;
  std::optional<Instant> at;  // nothing when it is not known from when it counts
  bool operator==(const Due&) const = default;
};

// The soonest first, those without a date last, equals in the outcome's order.
std::vector<Due> due_dates(const content::Guide& guide, const content::Outcome& outcome,
                           const CaseDates& dates);

}  // namespace wenlu::engine
