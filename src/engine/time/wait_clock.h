// The wait clock: what "1 to 2 hours, 9:00–21:00" means at this very minute.
#pragma once

#include <optional>

#include "content/guide.h"
#include "engine/time/calendar.h"

namespace wenlu::engine {

// Which of two waits is over sooner: the one with the lower maximum, and of equals the one with the
// lower minimum.
bool is_shorter(const content::Wait& a, const content::Wait& b);

// The earliest and the latest moment at which something is to be expected. Both are at or after the
// moment it was computed for, earliest <= latest.
struct Expected {
  Instant earliest;
  Instant latest;
  bool operator==(const Expected&) const = default;
};

// When `wait`, started at `start`, ends. `hours` are those of the channel (nothing: always open).
//  - always: the clock runs day and night; a start outside `hours` counts from the next opening.
//  - open-hours: the clock runs only while open; a day is one on which the channel opens.
//  - working-days: ends within working days; P1D started on a working day ends the next working day
//    at the same wall clock time. A start on a free day counts from the next working day, from its
//    opening where there are `hours`, else from midnight.
// Nothing when the channel never opens within a year.
std::optional<Expected> expected(const content::Guide& guide, const content::Wait& wait,
                                 const std::optional<content::OpeningHours>& hours, Instant start);

}  // namespace wenlu::engine
