// The wait clock: what "1 to 2 hours, 9:00–21:00" means at this very minute.
#pragma once

#include <optional>

#include "content/guide.h"
#include "engine/time/calendar.h"

namespace wenlu::engine {

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

// A quieter moment to try: the soonest time within a week from which the queue is shorter than now.
struct BetterMoment {
  Instant from;
  content::WaitId queue;
  bool operator==(const BetterMoment&) const = default;
};

// All that can be said of a channel at `now`.
struct ChannelStatus {
  Opening opening;        // open is true when the channel has no hours
  content::WaitId queue;  // the queue now (or, when closed, at opening); empty: none known
  std::optional<BetterMoment> better;
  std::optional<Expected> answer;  // first answer
  std::optional<Expected> solution;
};

// `answer` and `solution` name the waits to use. The queue comes before both; without an `answer`
// the end of the queue is the first answer. An empty `solution` gives nothing, and none comes
// before the answer.
ChannelStatus status(const content::Guide& guide, const content::Channel& channel,
                     const content::WaitId& answer, const content::WaitId& solution, Instant now);

}  // namespace wenlu::engine
