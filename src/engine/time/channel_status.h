// What can be said of a channel at a moment: is it open, how long is the queue, when comes the
// answer.
#pragma once

#include <optional>

#include "engine/time/wait_clock.h"

namespace wenlu::engine {

// A quieter moment to try: the soonest time within a week from which the queue is shorter than now.
struct BetterMoment {
  Instant from;
  content::WaitId queue;
  bool operator==(const BetterMoment&) const = default;
};

// All that can be said of a channel at `now`.
struct ChannelStatus {
  bool hours_known = false;  // without hours nobody can say whether somebody is there
  Opening opening;           // open is true when no hours are known
  std::optional<content::UnsaidDays> doubt;  // the day it serves on is one its source is silent on
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
