#include "engine/time/deadlines.h"

#include <algorithm>

#include "engine/time/wait_clock.h"
#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

constexpr std::int64_t kLastMinute = 24 * 60 - 1;

std::optional<Instant> due_within(const content::Guide& guide, const content::Deadline& deadline,
                                  Instant event) {
  content::Wait wait;
  wait.max = *deadline.within;
  wait.counts = deadline.counts;
  const auto ends = expected(guide, wait, std::nullopt, event);
  return ends ? std::optional(ends->latest) : std::nullopt;
}

Instant due_before(const content::Guide& guide, const content::Deadline& deadline, Instant event) {
  const content::Duration& ahead = *deadline.before;
  const Instant then = after(event, {-ahead.days, -ahead.seconds}, guide.time_zone);
  if (!deadline.hour) return then;
  return at_wall_clock(wall_clock(then, guide.time_zone).date, *deadline.hour * 60,
                       guide.time_zone);
}

std::optional<Instant> due_at(const content::Guide& guide, const content::Deadline& deadline,
                              const CaseDates& dates) {
  if (deadline.on) return at_wall_clock(*deadline.on, kLastMinute, guide.time_zone);
  const auto event = dates.find(deadline.event);
  if (event == dates.end()) return std::nullopt;
  if (deadline.within) return due_within(guide, deadline, event->second);
  return due_before(guide, deadline, event->second);
}

}  // namespace

std::vector<const content::Deadline*> deadlines_of(const content::Guide& guide,
                                                   const content::Outcome& outcome,
                                                   const std::vector<Answer>& answers) {
  std::vector<const content::Deadline*> found;
  for (const content::DeadlineId& id : outcome.deadlines) {
    const auto it = guide.deadlines.find(id);
    if (it != guide.deadlines.end() && holds(it->second.when, answers))
      found.push_back(&it->second);
  }
  return found;
}

std::vector<content::EventId> events_of(const std::vector<const content::Deadline*>& deadlines) {
  std::vector<content::EventId> events;
  for (const content::Deadline* deadline : deadlines)
    if (!deadline->event.empty() && std::ranges::count(events, deadline->event) == 0)
      events.push_back(deadline->event);
  return events;
}

std::vector<Due> due_dates(const content::Guide& guide,
                           const std::vector<const content::Deadline*>& deadlines,
                           const CaseDates& dates) {
  std::vector<Due> all;
  for (const content::Deadline* deadline : deadlines)
    all.push_back({deadline, due_at(guide, *deadline, dates)});
  text::sort_few(all, [](const Due& a, const Due& b) { return a.at && (!b.at || *a.at < *b.at); });
  return all;
}

}  // namespace wenlu::engine
