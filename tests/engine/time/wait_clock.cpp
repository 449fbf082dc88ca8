#include "engine/time/wait_clock.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using content::Counts;
using content::Duration;

namespace {

constexpr Duration minutes(int n) { return {0, n * 60}; }
constexpr Duration hours(int n) { return {0, n * 3600}; }
constexpr Duration days(int n) { return {n, 0}; }

// National Day week 2026 off, Sunday 27 September and Saturday 10 October worked instead.
content::Guide in_shanghai() {
  content::Guide guide = test::empty_guide();
  guide.holidays = {{{2026, 10, 1}, {2026, 10, 7}, test::text("国庆节"), false},
                    {{2026, 9, 27}, {2026, 9, 27}, test::text("调休"), true},
                    {{2026, 10, 10}, {2026, 10, 10}, test::text("调休"), true}};
  return guide;
}

content::Guide in_berlin() {
  content::Guide guide = test::empty_guide();
  guide.time_zone = test::berlin_2026();
  guide.holidays = {{{2026, 12, 25}, {2026, 12, 26}, test::text("Weihnachten"), false}};
  return guide;
}

struct Row {
  const char* name;
  const char* now;
  const char* earliest;  // "never" when no moment is to be expected
  const char* latest;
};

struct Shape {
  const content::Guide& guide;
  std::optional<content::OpeningHours> hours;
  Counts counts;
  Duration min;
  Duration max;
};

template <std::size_t N>
void check(const Shape& shape, const Row (&rows)[N]) {
  content::Wait wait;
  wait.counts = shape.counts;
  wait.min = shape.min;
  wait.max = shape.max;
  for (const Row& row : rows) {
    INFO(row.name << ", " << row.now);
    const auto now = test::at(shape.guide, row.now);
    const auto expected = engine::expected(shape.guide, wait, shape.hours, now);
    CHECK((expected ? test::written(shape.guide, expected->earliest) : "never") == row.earliest);
    CHECK((expected ? test::written(shape.guide, expected->latest) : "never") == row.latest);
    if (expected) CHECK((now <= expected->earliest && expected->earliest <= expected->latest));
  }
}

}  // namespace

TEST_CASE("of two waits the one with the lower maximum is shorter, of equals the lower minimum") {
  const auto wait = [](int min, int max) {
    content::Wait made;
    made.min = {0, min * 60};
    made.max = {0, max * 60};
    return made;
  };
  CHECK(engine::is_shorter(wait(5, 10), wait(1, 30)));
  CHECK_FALSE(engine::is_shorter(wait(1, 30), wait(5, 10)));
  CHECK(engine::is_shorter(wait(1, 10), wait(5, 10)));
  CHECK_FALSE(engine::is_shorter(wait(5, 10), wait(5, 10)));
}

TEST_CASE(
    "a wait that counts only open hours, 1 to 2 hours at a desk open 9:00 to 21:00 every day") {
  const auto guide = in_shanghai();
  const Row rows[] = {
      {"in the morning", "2026-11-22T10:15", "Su 2026-11-22 11:15", "Su 2026-11-22 12:15"},
      {"at opening", "2026-11-22T09:00", "Su 2026-11-22 10:00", "Su 2026-11-22 11:00"},
      {"a minute before opening", "2026-11-22T08:59", "Su 2026-11-22 10:00", "Su 2026-11-22 11:00"},
      {"a minute after opening", "2026-11-22T09:01", "Su 2026-11-22 10:01", "Su 2026-11-22 11:01"},
      {"at midnight", "2026-11-22T00:00", "Su 2026-11-22 10:00", "Su 2026-11-22 11:00"},
      {"a minute before midnight", "2026-11-21T23:59", "Su 2026-11-22 10:00",
       "Su 2026-11-22 11:00"},
      {"late on Sunday", "2026-11-22T22:40", "Mo 2026-11-23 10:00", "Mo 2026-11-23 11:00"},
      {"so that the latest is at closing", "2026-11-22T19:00", "Su 2026-11-22 20:00",
       "Su 2026-11-22 21:00"},
      {"so that the latest runs over", "2026-11-22T19:01", "Su 2026-11-22 20:01",
       "Mo 2026-11-23 09:01"},
      {"so that the earliest is at closing", "2026-11-22T20:00", "Su 2026-11-22 21:00",
       "Mo 2026-11-23 10:00"},
      {"so that both run over", "2026-11-22T20:30", "Mo 2026-11-23 09:30", "Mo 2026-11-23 10:30"},
      {"a minute before closing", "2026-11-22T20:59", "Mo 2026-11-23 09:59", "Mo 2026-11-23 10:59"},
      {"at closing", "2026-11-22T21:00", "Mo 2026-11-23 10:00", "Mo 2026-11-23 11:00"},
      {"at the end of the year", "2026-12-31T21:30", "Fr 2027-01-01 10:00", "Fr 2027-01-01 11:00"},
      {"at the end of a February with 29 days", "2028-02-29T21:30", "We 2028-03-01 10:00",
       "We 2028-03-01 11:00"},
      {"on a holiday without a rule for it", "2026-10-01T12:00", "Th 2026-10-01 13:00",
       "Th 2026-10-01 14:00"},
  };
  check({guide, test::daily("09:00-21:00"), Counts::open_hours, hours(1), hours(2)}, rows);
}

TEST_CASE("a wait that counts only open hours at a desk with two spans on working days") {
  const auto guide = in_shanghai();
  const Row rows[] = {
      {"in the first span", "2026-11-23T10:00", "Mo 2026-11-23 10:05", "Mo 2026-11-23 10:30"},
      {"over the pause", "2026-11-23T10:50", "Mo 2026-11-23 10:55", "Mo 2026-11-23 15:20"},
      {"in the pause", "2026-11-23T12:00", "Mo 2026-11-23 15:05", "Mo 2026-11-23 15:30"},
      {"over the night", "2026-11-23T15:57", "Tu 2026-11-24 10:02", "Tu 2026-11-24 10:27"},
      {"over the weekend", "2026-11-20T15:45", "Fr 2026-11-20 15:50", "Mo 2026-11-23 10:15"},
      {"on Saturday", "2026-11-21T10:30", "Mo 2026-11-23 10:05", "Mo 2026-11-23 10:30"},
      {"on Sunday at midnight", "2026-11-22T00:00", "Mo 2026-11-23 10:05", "Mo 2026-11-23 10:30"},
      {"over the holiday week", "2026-09-30T15:45", "We 2026-09-30 15:50", "Th 2026-10-08 10:15"},
      {"on a holiday that is a weekday", "2026-10-05T10:30", "Th 2026-10-08 10:05",
       "Th 2026-10-08 10:30"},
      {"on a Sunday moved to work", "2026-09-27T10:00", "Su 2026-09-27 10:05",
       "Su 2026-09-27 10:30"},
      {"on a Saturday moved to work", "2026-10-10T09:00", "Sa 2026-10-10 10:05",
       "Sa 2026-10-10 10:30"},
      {"on the eve of a Saturday moved to work", "2026-10-09T15:50", "Fr 2026-10-09 15:55",
       "Sa 2026-10-10 10:20"},
  };
  check({guide, test::working_week("10:00-11:00,15:00-16:00"), Counts::open_hours, minutes(5),
         minutes(30)},
        rows);
}

TEST_CASE("a wait that counts always starts at the next opening and then runs day and night") {
  const auto guide = in_shanghai();
  const Row day_and_night[] = {
      {"at noon", "2026-11-22T12:00", "Su 2026-11-22 12:00", "Mo 2026-11-23 12:00"},
      {"at midnight", "2026-11-23T00:00", "Mo 2026-11-23 00:00", "Tu 2026-11-24 00:00"},
  };
  check({guide, std::nullopt, Counts::always, {}, hours(24)}, day_and_night);
  const Row telephone[] = {
      {"while open", "2026-11-22T08:00", "Su 2026-11-22 08:00", "Su 2026-11-22 09:00"},
      {"before opening", "2026-11-22T07:59", "Su 2026-11-22 08:00", "Su 2026-11-22 09:00"},
      {"shortly before closing", "2026-11-22T21:45", "Su 2026-11-22 21:45", "Su 2026-11-22 22:45"},
      {"at closing", "2026-11-22T22:00", "Mo 2026-11-23 08:00", "Mo 2026-11-23 09:00"},
  };
  check({guide, test::daily("08:00-22:00"), Counts::always, {}, hours(1)}, telephone);
}

TEST_CASE("a wait of several days ends at the same time of day") {
  const auto guide = in_shanghai();
  const Row rows[] = {
      {"over the weekend", "2026-11-20T15:30", "Mo 2026-11-23 15:30", "We 2026-11-25 15:30"},
      {"over the end of the year", "2026-12-30T00:00", "Sa 2027-01-02 00:00",
       "Mo 2027-01-04 00:00"},
      {"over the holidays, which do not matter", "2026-09-30T12:00", "Sa 2026-10-03 12:00",
       "Mo 2026-10-05 12:00"},
  };
  check({guide, std::nullopt, Counts::always, days(3), days(5)}, rows);
  const Row mixed[] = {
      {"a day and a half", "2026-11-20T15:30", "Su 2026-11-22 03:30", "Fr 2026-12-04 15:30"}};
  check({guide, std::nullopt, Counts::always, {1, 12 * 3600}, days(14)}, mixed);
}

TEST_CASE("a wait of one working day") {
  const auto guide = in_shanghai();
  const Row without_hours[] = {
      {"on Monday", "2026-11-23T15:00", "Mo 2026-11-23 15:00", "Tu 2026-11-24 15:00"},
      {"on Friday", "2026-11-20T15:00", "Fr 2026-11-20 15:00", "Mo 2026-11-23 15:00"},
      {"on Saturday", "2026-11-21T15:00", "Mo 2026-11-23 00:00", "Tu 2026-11-24 00:00"},
      {"on Sunday before midnight", "2026-11-22T23:59", "Mo 2026-11-23 00:00",
       "Tu 2026-11-24 00:00"},
      {"on Monday at midnight", "2026-11-23T00:00", "Mo 2026-11-23 00:00", "Tu 2026-11-24 00:00"},
      {"on the eve of the holiday week", "2026-09-30T15:00", "We 2026-09-30 15:00",
       "Th 2026-10-08 15:00"},
      {"in the holiday week", "2026-10-04T15:00", "Th 2026-10-08 00:00", "Fr 2026-10-09 00:00"},
      {"on the eve of a Saturday moved to work", "2026-10-09T15:00", "Fr 2026-10-09 15:00",
       "Sa 2026-10-10 15:00"},
      {"on a Saturday moved to work", "2026-10-10T15:00", "Sa 2026-10-10 15:00",
       "Mo 2026-10-12 15:00"},
  };
  check({guide, std::nullopt, Counts::working_days, {}, days(1)}, without_hours);
  const Row with_hours[] = {
      {"in the office hours", "2026-11-23T15:00", "Mo 2026-11-23 15:00", "Tu 2026-11-24 15:00"},
      {"after closing on Friday", "2026-11-20T21:30", "Mo 2026-11-23 09:00", "Tu 2026-11-24 09:00"},
      {"on an open Saturday", "2026-11-21T12:00", "Mo 2026-11-23 09:00", "Tu 2026-11-24 09:00"},
      {"before opening on Monday", "2026-11-23T08:00", "Mo 2026-11-23 09:00",
       "Tu 2026-11-24 09:00"},
  };
  check({guide, test::daily("09:00-21:00"), Counts::working_days, {}, days(1)}, with_hours);
  const Row in_hours[] = {
      {"over the weekend", "2026-11-20T22:00", "Fr 2026-11-20 23:00", "Mo 2026-11-23 02:00"},
      {"over two days", "2026-11-24T23:30", "We 2026-11-25 00:30", "We 2026-11-25 03:30"},
  };
  check({guide, std::nullopt, Counts::working_days, hours(1), hours(4)}, in_hours);
}

TEST_CASE("a wait of opening days skips the days on which the channel does not open") {
  const auto guide = in_shanghai();
  const Row rows[] = {
      {"over the weekend", "2026-11-20T10:30", "Mo 2026-11-23 10:30", "Tu 2026-11-24 10:30"},
      {"in the pause", "2026-11-23T12:00", "Tu 2026-11-24 15:00", "We 2026-11-25 15:00"},
  };
  check(
      {guide, test::working_week("10:00-11:00,15:00-16:00"), Counts::open_hours, days(1), days(2)},
      rows);
  const Row always_open[] = {
      {"without hours", "2026-11-20T10:30", "Sa 2026-11-21 10:30", "Su 2026-11-22 10:30"}};
  check({guide, std::nullopt, Counts::open_hours, days(1), days(2)}, always_open);
}

TEST_CASE("hours past midnight belong to the day on which they start") {
  const auto guide = in_shanghai();
  const Row rows[] = {
      {"before midnight", "2026-11-22T23:30", "Mo 2026-11-23 00:30", "Mo 2026-11-23 01:30"},
      {"after midnight", "2026-11-23T00:30", "Mo 2026-11-23 01:30", "Mo 2026-11-23 22:30"},
      {"at the end of the night", "2026-11-23T02:00", "Mo 2026-11-23 23:00", "Tu 2026-11-24 00:00"},
  };
  check({guide, test::daily("22:00-26:00"), Counts::open_hours, hours(1), hours(2)}, rows);
  const Row friday_night[] = {
      {"on Saturday after midnight", "2026-11-21T01:00", "Sa 2026-11-21 02:00",
       "Mo 2026-11-23 23:00"},
      {"on the eve of the holiday", "2026-10-01T01:30", "Th 2026-10-08 22:30",
       "Th 2026-10-08 23:30"},
  };
  check({guide, test::working_week("22:00-26:00"), Counts::open_hours, hours(1), hours(2)},
        friday_night);
}

TEST_CASE("the clock of a second zone goes over both changes of daylight saving") {
  const auto guide = in_berlin();
  const Row exact[] = {
      {"24 hours over the spring change", "2026-03-28T12:00", "Sa 2026-03-28 12:00",
       "Su 2026-03-29 13:00"},
      {"24 hours over the autumn change", "2026-10-24T12:00", "Sa 2026-10-24 12:00",
       "Su 2026-10-25 11:00"},
      {"24 hours in summer", "2026-07-01T12:00", "We 2026-07-01 12:00", "Th 2026-07-02 12:00"},
  };
  check({guide, std::nullopt, Counts::always, {}, hours(24)}, exact);
  const Row calendar_days[] = {
      {"a day over the spring change", "2026-03-28T12:00", "Sa 2026-03-28 12:00",
       "Su 2026-03-29 12:00"},
      {"a day into the skipped hour", "2026-03-28T02:30", "Sa 2026-03-28 02:30",
       "Su 2026-03-29 03:00"},
      {"a day over the autumn change", "2026-10-24T12:00", "Sa 2026-10-24 12:00",
       "Su 2026-10-25 12:00"},
      {"a day from the second 2:30", "2026-10-25T01:30Z", "Su 2026-10-25 02:30",
       "Mo 2026-10-26 02:30"},
  };
  check({guide, std::nullopt, Counts::always, {}, days(1)}, calendar_days);
  const Row at_night[] = {
      {"a short night in spring", "2026-03-29T01:30", "Su 2026-03-29 03:30", "Su 2026-03-29 04:30"},
      {"a long night in autumn", "2026-10-25T01:30", "Su 2026-10-25 02:30", "Su 2026-10-25 02:30"},
      {"closing in the spring night", "2026-03-29T05:30", "Su 2026-03-29 22:30",
       "Su 2026-03-29 23:30"},
      {"over Christmas", "2026-12-24T23:30", "Fr 2026-12-25 00:30", "Fr 2026-12-25 01:30"},
  };
  check({guide, test::daily("22:00-30:00"), Counts::open_hours, hours(1), hours(2)}, at_night);
}

TEST_CASE("a channel that never opens answers never") {
  const auto guide = in_shanghai();
  const Row rows[] = {{"by day", "2026-11-22T12:00", "never", "never"}};
  for (const Counts counts : {Counts::always, Counts::open_hours, Counts::working_days})
    check({guide, test::never(), counts, {}, hours(1)}, rows);
  auto weekend = test::never();
  weekend.week[6] = test::spans("10:00-12:00");
  check({guide, weekend, Counts::working_days, {}, days(1)},
        {{"on a free day", "2026-11-22T12:00", "never", "never"}});
}

TEST_CASE("a very long wait at a channel that opens an hour a week still ends") {
  const auto guide = in_shanghai();
  auto mondays = test::never();
  mondays.week[0] = test::spans("10:00-11:00");
  check({guide, mondays, Counts::open_hours, hours(1), hours(60)},
        {{"on a Monday", "2026-11-23T10:00", "Mo 2026-11-23 11:00", "Mo 2028-01-10 11:00"}});
}

TEST_CASE("a wait whose least is longer than its most does not end before it began") {
  const auto guide = in_shanghai();
  check({guide, std::nullopt, Counts::always, hours(2), hours(1)},
        {{"at noon", "2026-11-22T12:00", "Su 2026-11-22 14:00", "Su 2026-11-22 14:00"}});
}
