// Which way first. Pure arithmetic on the content's figures, the clock and what the visitor asked
// for.
#pragma once

#include <optional>
#include <vector>

#include "content/guide.h"
#include "engine/journey/journey.h"
#include "engine/time/channel_status.h"

namespace wenlu::engine {

enum class Preference { none, by_phone, only_a_phone, in_writing, urgent, in_person };

// Why a way stands where it does; the first that applies is the one to tell.
enum class Reason {
  editors_choice,
  fits_preference,
  open_now,
  soonest_answer,
  solves_most,
  no_typing
};

struct RankedWay {
  const content::Way* way = nullptr;
  const content::Channel* channel = nullptr;
  Reason reason = Reason::editors_choice;
  bool fits_preference = true;  // false: listed last, the visitor asked for something it cannot do
  std::optional<ChannelStatus> status;  // nothing when no time was given

  // The wait for the first answer: the way's own, else the channel's; empty when neither has one.
  const content::WaitId& answer() const {
    return way->answer.empty() ? channel->answer : way->answer;
  }
};

// The ways of `outcome` that apply after `answers`, best first. Without `now` the editors' order
// stands (after the preference). With it: fits the preference, then the sooner latest answer (being
// closed counts by the time it costs; ways without a figure come last), then open before not known
// before closed, then solved_percent, then the editors' order. Pinned ways stand before all others,
// unless the visitor has a preference.
std::vector<RankedWay> rank(const content::Guide& guide, const content::Outcome& outcome,
                            const std::vector<Answer>& answers, Preference preference,
                            std::optional<Instant> now);

// The same ways in the same order for the same reasons, as they stand at `now`; nobody is told that
// a way is open which has closed since.
std::vector<RankedWay> refreshed(const content::Guide& guide, std::vector<RankedWay> ways,
                                 std::optional<Instant> now);

}  // namespace wenlu::engine
