#include "engine/time/calendar.h"

#include <algorithm>

namespace wenlu::engine {
namespace {

bool covers(const content::Holiday& entry, const content::Date& date) {
  return entry.from <= date && date <= entry.to;
}

bool is_moved_working_day(const content::Guide& guide, const content::Date& date) {
  return std::ranges::any_of(
      guide.holidays, [&](const auto& entry) { return entry.working && covers(entry, date); });
}

// The row of the week's table that counts on `date`: on a moved working day the nearest of Monday
// to Friday.
std::size_t row_of_week(const content::Guide& guide, const content::Date& date) {
  const int day = content::weekday(date);
  if (day < 5 || !is_moved_working_day(guide, date)) return static_cast<std::size_t>(day);
  return day == 5 ? 4 : 0;
}

const std::vector<content::TimeSpan>& spans_on(const content::Guide& guide,
                                               const content::OpeningHours& hours,
                                               const content::Date& date) {
  if (hours.holiday && is_holiday(guide, date)) return *hours.holiday;
  return hours.week[row_of_week(guide, date)];
}

Period on(const content::Guide& guide, const content::Date& date, const content::TimeSpan& span) {
  return {at_wall_clock(date, span.from, guide.time_zone),
          at_wall_clock(date, span.to, guide.time_zone)};
}

}  // namespace

std::int64_t day_of(const content::Guide& guide, Instant now) {
  return content::to_days(wall_clock(now, guide.time_zone).date);
}

bool is_holiday(const content::Guide& guide, const content::Date& date) {
  if (is_moved_working_day(guide, date)) return false;
  return std::ranges::any_of(guide.holidays,
                             [&](const auto& entry) { return covers(entry, date); });
}

bool is_working_day(const content::Guide& guide, const content::Date& date) {
  if (is_moved_working_day(guide, date)) return true;
  return content::weekday(date) < 5 && !is_holiday(guide, date);
}

bool opens_on(const content::Guide& guide, const content::OpeningHours& hours,
              const content::Date& date) {
  return !spans_on(guide, hours, date).empty();
}

bool is_open_at(const content::Guide& guide, const content::OpeningHours& hours, Instant now) {
  const std::int64_t today = day_of(guide, now);
  for (const std::int64_t day : {today - 1, today}) {
    const content::Date date = content::from_days(day);
    for (const content::TimeSpan& span : spans_on(guide, hours, date)) {
      const Period period = on(guide, date, span);
      if (period.from <= now && now < period.to) return true;
    }
  }
  return false;
}

Opening opening_at(const content::Guide& guide, const content::OpeningHours& hours, Instant now) {
  const auto periods = open_periods(guide, hours, now, 1);
  if (periods.empty()) return {};
  const Period& next = periods.front();
  if (next.from > now) return {false, next.from};
  const content::Date last_day = content::from_days(day_of(guide, now) + kDaysAhead);
  const bool beyond_reach = next.to >= at_wall_clock(last_day, 0, guide.time_zone);
  return {true, beyond_reach ? std::nullopt : std::optional(next.to)};
}

std::vector<Period> open_periods(const content::Guide& guide, const content::OpeningHours& hours,
                                 Instant from, std::size_t most) {
  std::vector<Period> found;
  const std::int64_t today = day_of(guide, from);
  // Yesterday's spans may reach past midnight.
  for (std::int64_t day = today - 1; day <= today + kDaysAhead; ++day) {
    const content::Date date = content::from_days(day);
    for (const content::TimeSpan& span : spans_on(guide, hours, date)) {
      const Period period = on(guide, date, span);
      if (period.to <= from || period.to <= period.from) continue;
      if (!found.empty() && period.from <= found.back().to) {
        found.back().to = std::max(found.back().to, period.to);
        continue;
      }
      if (found.size() == most) return found;
      found.push_back(period);
    }
  }
  return found;
}

}  // namespace wenlu::engine
