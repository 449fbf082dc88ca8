#include "screen/wording/word_moment.h"

#include <array>

#include "screen/wording/word_hours.h"
#include "text/number.h"

namespace wenlu::screen {
namespace {

using engine::Instant;

constexpr std::array<WordKey, 7> kWeekdays = {"weekday-1", "weekday-2", "weekday-3", "weekday-4",
                                              "weekday-5", "weekday-6", "weekday-7"};
constexpr std::array<WordKey, 12> kMonths = {"month-1", "month-2",  "month-3",  "month-4",
                                             "month-5", "month-6",  "month-7",  "month-8",
                                             "month-9", "month-10", "month-11", "month-12"};

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kFineReach = 2 * 3600;  // up to here moments are told in steps of 5 minutes
constexpr std::int64_t kDay = 24 * 3600;
constexpr std::int64_t kSoonPart = 8;  // within an eighth of the longest time is told as at once
constexpr std::int64_t kRelativeReach = 20 * 60;  // up to here "within … minutes"

std::string month_name(const Words& words, const content::Date& date) {
  return words.say(kMonths[static_cast<std::size_t>(date.month - 1)]);
}

std::string word_day(const Words& words, const content::Date& date, const content::Date& today) {
  const std::int64_t ahead = content::to_days(date) - content::to_days(today);
  if (ahead == 0) return words.say("today");
  if (ahead == 1) return words.say("tomorrow");
  const std::string weekday = word_weekday(words, static_cast<std::size_t>(content::weekday(date)));
  if (ahead > 1 && ahead < 7) return weekday;
  return words.say("day-of-month", {{"weekday", weekday},
                                    {"day", std::to_string(date.day)},
                                    {"month", std::to_string(date.month)},
                                    {"month-name", month_name(words, date)}});
}

std::int64_t floor_to(std::int64_t value, std::int64_t step) {
  const std::int64_t rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

// `moment` rounded on the wall clock, up or down, the finer the nearer it is.
Instant rounded(const content::TimeZone& zone, Instant moment, Instant now, bool up) {
  const std::int64_t step = (moment.seconds - now.seconds <= kFineReach ? 5 : 15) * kMinute;
  const std::int64_t offset = zone.offset_at(moment.seconds);
  const std::int64_t local = moment.seconds + offset;
  const std::int64_t down = floor_to(local, step);
  return {(up && down < local ? down + step : down) - offset};
}

engine::WallClock clock_of(const Words& words, Instant moment) {
  return engine::wall_clock(moment, words.guide().time_zone);
}

std::string word_between(const Words& words, Instant from, Instant to, Instant now) {
  const engine::WallClock first = clock_of(words, from);
  const engine::WallClock last = clock_of(words, to);
  const content::Date today = clock_of(words, now).date;
  if (to.seconds - from.seconds >= kDay)
    return words.say("between-days", {{"from", word_day(words, first.date, today)},
                                      {"to", word_day(words, last.date, today)}});
  if (first.date != last.date)
    return words.say("between-days", {{"from", word_moment(words, from, now)},
                                      {"to", word_moment(words, to, now)}});
  return words.say("between", {{"day", word_day(words, first.date, today)},
                               {"from", word_clock(words, first.minutes)},
                               {"to", word_clock(words, last.minutes)}});
}

std::string digits(const content::Date& date, int minutes, bool with_date) {
  return (with_date ? content::to_string(date) + " " : "") + text::padded(minutes / 60, 2) + ":" +
         text::padded(minutes % 60, 2);
}

}  // namespace

std::string word_weekday(const Words& words, std::size_t day) { return words.say(kWeekdays[day]); }

std::string word_date(const Words& words, const content::Date& date) {
  return words.say("date", {{"day", std::to_string(date.day)},
                            {"month", std::to_string(date.month)},
                            {"month-name", month_name(words, date)},
                            {"year", std::to_string(date.year)}});
}

std::string word_moment(const Words& words, Instant moment, Instant now) {
  const engine::WallClock at = clock_of(words, moment);
  return words.say("moment", {{"day", word_day(words, at.date, clock_of(words, now).date)},
                              {"time", word_clock(words, at.minutes)}});
}

std::string word_moment_from_today(const Words& words, Instant moment, Instant now) {
  const engine::WallClock at = clock_of(words, moment);
  return at.date == clock_of(words, now).date ? word_clock(words, at.minutes)
                                              : word_moment(words, moment, now);
}

std::string word_expected(const Words& words, const engine::Expected& expected, Instant now) {
  const std::int64_t ahead = expected.latest.seconds - now.seconds;
  const std::int64_t least = expected.earliest.seconds - now.seconds;
  const bool starts_now = least < kMinute;
  if (ahead < 2 * kMinute) return words.say("right-away");
  if (starts_now && ahead <= kRelativeReach) {
    const std::int64_t minutes = (ahead + 5 * kMinute - 1) / (5 * kMinute) * 5;
    return words.say("within",
                     {{"duration", words.say_count({"minutes", "minutes-one"}, minutes)}});
  }
  const content::TimeZone& zone = words.guide().time_zone;
  const Instant to = rounded(zone, expected.latest, now, true);
  if (starts_now || least * kSoonPart <= ahead)
    return words.say("by", {{"moment", word_moment(words, to, now)}});
  Instant from = rounded(zone, expected.earliest, now, false);
  if (from < now) from = rounded(zone, expected.earliest, now, true);
  if (from >= to) return words.say("around", {{"moment", word_moment(words, to, now)}});
  return word_between(words, from, to, now);
}

std::string exact_expected(const content::Guide& guide, const engine::Expected& expected) {
  const engine::WallClock first = engine::wall_clock(expected.earliest, guide.time_zone);
  const engine::WallClock last = engine::wall_clock(expected.latest, guide.time_zone);
  const std::string from = digits(first.date, first.minutes, true);
  if (first == last) return from;
  const bool same_day = first.date == last.date;
  return from + (same_day ? "–" : " – ") + digits(last.date, last.minutes, !same_day);
}

}  // namespace wenlu::screen
