#include "engine/time/channel_status.h"

#include <algorithm>

#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

constexpr std::int64_t kWeek = 7 * 86400;
constexpr std::size_t kPeriodsInAWeek = 64;

const content::Wait* wait_of(const content::Guide& guide, const content::WaitId& id) {
  const auto it = guide.waits.find(id);
  return it == guide.waits.end() ? nullptr : &it->second;
}

bool is_open(const content::Guide& guide, const std::optional<content::OpeningHours>& hours,
             Instant t) {
  return !hours || is_open_at(guide, *hours, t);
}

content::WaitId queue_at(const content::Guide& guide, const content::Channel& channel, Instant t) {
  for (const content::Queue& queue : channel.queues)
    if (is_open(guide, queue.hours, t)) return queue.wait;
  return {};
}

// The moments within a week at which the queue or the opening may change, in order.
std::vector<Instant> turns(const content::Guide& guide, const content::Channel& channel,
                           Instant from) {
  std::vector<Instant> found;
  const auto add_turns_of = [&](const std::optional<content::OpeningHours>& hours) {
    if (!hours) return;
    for (const Period& period : open_periods(guide, *hours, from, kPeriodsInAWeek)) {
      found.push_back(period.from);
      found.push_back(period.to);
    }
  };
  add_turns_of(channel.hours);
  for (const content::Queue& queue : channel.queues) add_turns_of(queue.hours);
  std::erase_if(found, [&](Instant t) { return t <= from || t.seconds > from.seconds + kWeek; });
  text::sort_few(found);
  return found;
}

std::optional<BetterMoment> better_moment(const content::Guide& guide,
                                          const content::Channel& channel,
                                          const content::WaitId& queue, Instant from) {
  const content::Wait* now = wait_of(guide, queue);
  if (now == nullptr) return std::nullopt;
  for (const Instant turn : turns(guide, channel, from)) {
    if (!is_open(guide, channel.hours, turn)) continue;
    const content::WaitId then = queue_at(guide, channel, turn);
    const content::Wait* wait = wait_of(guide, then);
    if (wait != nullptr && is_shorter(*wait, *now)) return BetterMoment{turn, then};
  }
  return std::nullopt;
}

bool is_unsaid(const content::Channel& channel, content::UnsaidDays days) {
  return std::ranges::find(channel.unsaid, days) != channel.unsaid.end();
}

std::optional<content::UnsaidDays> doubt_at(const content::Guide& guide,
                                            const content::Channel& channel, Instant t) {
  const content::Date date = wall_clock(t, guide.time_zone).date;
  if (is_holiday(guide, date)) {
    if (is_unsaid(channel, content::UnsaidDays::holidays)) return content::UnsaidDays::holidays;
  } else if (!is_working_day(guide, date) && is_unsaid(channel, content::UnsaidDays::weekends)) {
    return content::UnsaidDays::weekends;
  }
  return std::nullopt;
}

// `wait` as it goes on from the end of `before`.
std::optional<Expected> then(const content::Guide& guide, const content::Channel& channel,
                             const content::WaitId& id, const Expected& before) {
  const content::Wait* wait = wait_of(guide, id);
  if (wait == nullptr) return std::nullopt;
  const auto soon = expected(guide, *wait, channel.hours, before.earliest);
  const auto late = expected(guide, *wait, channel.hours, before.latest);
  if (!soon || !late) return std::nullopt;
  return Expected{soon->earliest, late->latest};
}

}  // namespace

ChannelStatus status(const content::Guide& guide, const content::Channel& channel,
                     const content::WaitId& answer, const content::WaitId& solution, Instant now) {
  ChannelStatus status;
  status.hours_known = channel.hours.has_value();
  status.opening =
      channel.hours ? opening_at(guide, *channel.hours, now) : Opening{true, std::nullopt};
  if (!status.opening.open && !status.opening.changes) return status;
  const Instant served = status.opening.open ? now : *status.opening.changes;
  status.doubt = doubt_at(guide, channel, served);
  status.queue = queue_at(guide, channel, served);
  status.better = better_moment(guide, channel, status.queue, served);
  const auto queued = then(guide, channel, status.queue, {served, served});
  const Expected turn = queued.value_or(Expected{served, served});
  status.answer = answer.empty() ? queued : then(guide, channel, answer, turn);
  status.solution = then(guide, channel, solution, turn);
  // Nothing is solved before it is answered, whatever two sources say of the two.
  if (status.solution && status.answer) {
    status.solution->earliest = std::max(status.solution->earliest, status.answer->earliest);
    status.solution->latest = std::max(status.solution->latest, status.answer->latest);
  }
  return status;
}

}  // namespace wenlu::engine
