#include "engine/time/calendar.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using test::at;

namespace {

// National Day week 2026 with its two moved working days, as the State Council would announce it.
content::Guide with_holidays() {
  content::Guide guide = test::empty_guide();
  guide.holidays = {{{2026, 10, 1}, {2026, 10, 7}, test::text("国庆节"), false},
                    {{2026, 9, 27}, {2026, 9, 27}, test::text("调休"), true},
                    {{2026, 10, 10}, {2026, 10, 10}, test::text("调休"), true}};
  return guide;
}

std::string opening(const content::Guide& guide, const content::OpeningHours& hours,
                    const char* now) {
  const engine::Opening opening = engine::opening_at(guide, hours, at(guide, now));
  const std::string changes = opening.changes ? test::written(guide, *opening.changes) : "never";
  return (opening.open ? "open until " : "closed until ") + changes;
}

std::string list(const content::Guide& guide, const std::vector<engine::Period>& periods) {
  std::string all;
  for (const auto& period : periods)
    all += test::written(guide, period.from) + " to " + test::written(guide, period.to) + "; ";
  return all;
}

}  // namespace

TEST_CASE("a working day is a weekday outside holidays or a weekend day moved to work") {
  struct Row {
    const char* name;
    content::Date date;
    bool holiday;
    bool working;
  };
  const Row rows[] = {
      {"an ordinary Friday", {2026, 9, 25}, false, true},
      {"an ordinary Saturday", {2026, 9, 26}, false, false},
      {"a Sunday moved to work", {2026, 9, 27}, false, true},
      {"the day before the holiday", {2026, 9, 30}, false, true},
      {"the first holiday", {2026, 10, 1}, true, false},
      {"a Saturday in the holiday", {2026, 10, 3}, true, false},
      {"the last holiday", {2026, 10, 7}, true, false},
      {"the day after", {2026, 10, 8}, false, true},
      {"a Saturday moved to work", {2026, 10, 10}, false, true},
      {"the Sunday after it", {2026, 10, 11}, false, false},
  };
  const auto guide = with_holidays();
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(engine::is_holiday(guide, row.date) == row.holiday);
    CHECK(engine::is_working_day(guide, row.date) == row.working);
  }
}

TEST_CASE("a day that the table calls both holiday and working is worked") {
  auto guide = with_holidays();
  guide.holidays.push_back({{2026, 10, 7}, {2026, 10, 7}, test::text("调休"), true});
  CHECK_FALSE(engine::is_holiday(guide, {2026, 10, 7}));
  CHECK(engine::is_working_day(guide, {2026, 10, 7}));
}

TEST_CASE("opening hours tell open or closed and the next change") {
  const auto guide = with_holidays();
  const auto day = test::daily("09:00-21:00");
  const auto office = test::working_week("10:00-11:00,15:00-16:00");
  const auto night = test::daily("22:00-26:00");
  const auto always = test::daily("00:00-24:00");
  struct Row {
    const char* name;
    const content::OpeningHours& hours;
    const char* now;
    const char* expected;
  };
  const Row rows[] = {
      {"a minute before opening", day, "2026-11-22T08:59", "closed until Su 2026-11-22 09:00"},
      {"at opening", day, "2026-11-22T09:00", "open until Su 2026-11-22 21:00"},
      {"a minute before closing", day, "2026-11-22T20:59", "open until Su 2026-11-22 21:00"},
      {"at closing", day, "2026-11-22T21:00", "closed until Mo 2026-11-23 09:00"},
      {"at midnight", day, "2026-11-23T00:00", "closed until Mo 2026-11-23 09:00"},
      {"between two spans", office, "2026-11-23T12:00", "closed until Mo 2026-11-23 15:00"},
      {"after the last span on Friday", office, "2026-11-20T16:00",
       "closed until Mo 2026-11-23 10:00"},
      {"on the eve of the holiday", office, "2026-09-30T16:00", "closed until Th 2026-10-08 10:00"},
      {"on a Saturday moved to work", office, "2026-10-10T10:30", "open until Sa 2026-10-10 11:00"},
      {"on a Sunday moved to work", office, "2026-09-27T09:00", "closed until Su 2026-09-27 10:00"},
      {"before midnight in a night span", night, "2026-11-22T23:30",
       "open until Mo 2026-11-23 02:00"},
      {"after midnight in a night span", night, "2026-11-23T01:59",
       "open until Mo 2026-11-23 02:00"},
      {"at the end of a night span", night, "2026-11-23T02:00", "closed until Mo 2026-11-23 22:00"},
      {"day and night", always, "2026-11-23T02:00", "open until never"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(opening(guide, row.hours, row.now) == row.expected);
    const auto now = at(guide, row.now);
    CHECK(engine::is_open_at(guide, row.hours, now) ==
          engine::opening_at(guide, row.hours, now).open);
  }
  CHECK(opening(guide, test::never(), "2026-11-22T12:00") == "closed until never");
}

TEST_CASE(
    "holidays with hours of their own use them, and hours without a holiday rule ignore holidays") {
  const auto guide = with_holidays();
  auto hours = test::daily("09:00-21:00");
  CHECK(opening(guide, hours, "2026-10-01T08:00") == "closed until Th 2026-10-01 09:00");
  hours.holiday = test::spans("12:00-14:00");
  CHECK(opening(guide, hours, "2026-10-01T09:30") == "closed until Th 2026-10-01 12:00");
}

TEST_CASE("touching and overlapping spans join into one period") {
  const auto guide = test::empty_guide();
  CHECK(list(guide, engine::open_periods(guide, test::daily("00:00-24:00"),
                                         at(guide, "2026-11-22T10:00"), 3)) ==
        "Su 2026-11-22 00:00 to Su 2027-11-28 00:00; ");
  CHECK(list(guide, engine::open_periods(guide, test::daily("00:00-01:00,23:00-25:00"),
                                         at(guide, "2026-11-22T10:00"), 2)) ==
        "Su 2026-11-22 23:00 to Mo 2026-11-23 01:00; Mo 2026-11-23 23:00 to Tu 2026-11-24 01:00; ");
  CHECK(engine::open_periods(guide, test::daily("09:00-21:00"), at(guide, "2026-11-22T10:00"), 0)
            .empty());
}

TEST_CASE("opening spans keep to the wall clock across daylight saving") {
  auto guide = test::empty_guide();
  guide.time_zone = test::berlin_2026();
  const auto length = [&](const char* now, const char* hours) {
    const auto period = engine::open_periods(guide, test::daily(hours), at(guide, now), 1).at(0);
    return (period.to.seconds - period.from.seconds) / 60;
  };
  CHECK(length("2026-03-28T12:00", "22:00-28:00") == 5 * 60);
  CHECK(length("2026-10-24T12:00", "22:00-28:00") == 7 * 60);
  CHECK(length("2026-03-30T12:00", "22:00-28:00") == 6 * 60);
  CHECK(opening(guide, test::daily("02:15-02:45"), "2026-03-29T00:00") ==
        "closed until Mo 2026-03-30 02:15");
}
