#include "engine/time/wait_clock.h"

#include <algorithm>
#include <utility>

namespace wenlu::engine {
namespace {

constexpr std::size_t kPeriodsAtOnce = 64;
constexpr int kMostRounds = 200;

using Hours = std::optional<content::OpeningHours>;

Instant midnight(const content::Guide& guide, std::int64_t day) {
  return at_wall_clock(content::from_days(day), 0, guide.time_zone);
}

// The days that count for a wait, and the stretches of them in which its clock runs.
class Clock {
 public:
  Clock(const content::Guide& guide, content::Counts counts, const Hours& hours)
      : guide_(guide), counts_(counts), hours_(hours) {}

  // The first moment from `start` on at which the clock runs and somebody is there.
  std::optional<Instant> begin(Instant start) const {
    for (int round = 0; round < kMostRounds; ++round) {
      const auto opened = next_open(start);
      if (!opened || counts_ != content::Counts::working_days) return opened;
      const auto day = next_counting_day(day_of(guide_, *opened));
      if (!day) return std::nullopt;
      if (*day == day_of(guide_, *opened)) return opened;
      start = midnight(guide_, *day);
    }
    return std::nullopt;
  }

  std::optional<Instant> after(Instant from, const content::Duration& duration) const {
    const auto on_last_day = after_days(from, duration.days);
    return on_last_day ? after_seconds(*on_last_day, duration.seconds) : std::nullopt;
  }

 private:
  std::optional<Instant> next_open(Instant t) const {
    if (!hours_) return t;
    const auto next = open_periods(guide_, *hours_, t, 1);
    if (next.empty()) return std::nullopt;
    return std::max(t, next.front().from);
  }

  bool counts_on(std::int64_t day) const {
    const content::Date date = content::from_days(day);
    if (counts_ == content::Counts::working_days) return is_working_day(guide_, date);
    if (counts_ == content::Counts::always || !hours_) return true;
    return opens_on(guide_, *hours_, date);
  }

  std::optional<std::int64_t> next_counting_day(std::int64_t day) const {
    for (std::int64_t last = day + kDaysAhead; day <= last; ++day)
      if (counts_on(day)) return day;
    return std::nullopt;
  }

  std::optional<Instant> after_days(Instant from, std::int64_t days) const {
    if (days == 0) return from;
    if (counts_ == content::Counts::always) return engine::after(from, {days, 0}, guide_.time_zone);
    const std::int64_t today = day_of(guide_, from);
    std::int64_t day = today;
    for (; days > 0; --days) {
      const auto next = next_counting_day(day + 1);
      if (!next) return std::nullopt;
      day = *next;
    }
    const Instant then = engine::after(from, {day - today, 0}, guide_.time_zone);
    return counts_ == content::Counts::open_hours ? next_open(then) : then;
  }

  // The next stretches in which the clock runs.
  std::vector<Period> running(Instant from) const {
    if (counts_ == content::Counts::open_hours && hours_)
      return open_periods(guide_, *hours_, from, kPeriodsAtOnce);
    std::vector<Period> days;
    auto day = next_counting_day(day_of(guide_, from));
    for (; day && days.size() < kPeriodsAtOnce; day = next_counting_day(*day + 1))
      days.push_back({midnight(guide_, *day), midnight(guide_, *day + 1)});
    return days;
  }

  std::optional<Instant> after_seconds(Instant from, std::int64_t seconds) const {
    const bool always =
        counts_ == content::Counts::always || (counts_ == content::Counts::open_hours && !hours_);
    if (always || seconds == 0) return Instant{from.seconds + seconds};
    for (int round = 0; round < kMostRounds; ++round) {
      const auto stretches = running(from);
      if (stretches.empty()) return std::nullopt;
      for (const Period& stretch : stretches) {
        const Instant begun = std::max(from, stretch.from);
        const std::int64_t room = stretch.to.seconds - begun.seconds;
        // What does not fit into this stretch goes on in the next.
        if (seconds <= room) return Instant{begun.seconds + seconds};
        seconds -= room;
        from = stretch.to;
      }
    }
    return std::nullopt;
  }

  const content::Guide& guide_;
  content::Counts counts_;
  const Hours& hours_;
};

}  // namespace

bool is_shorter(const content::Wait& a, const content::Wait& b) {
  const auto length = [](const content::Wait& wait) {
    return std::pair(wait.max.nominal_seconds(), wait.min.nominal_seconds());
  };
  return length(a) < length(b);
}

std::optional<Expected> expected(const content::Guide& guide, const content::Wait& wait,
                                 const Hours& hours, Instant start) {
  const Clock clock(guide, wait.counts, hours);
  const auto begun = clock.begin(start);
  if (!begun) return std::nullopt;
  const auto earliest = clock.after(*begun, wait.min);
  const auto latest = clock.after(*begun, wait.max);
  if (!earliest || !latest) return std::nullopt;
  return Expected{*earliest, std::max(*earliest, *latest)};
}

}  // namespace wenlu::engine
