#include "engine/time/instant.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using engine::Instant;

namespace {

std::string read(std::string_view written, const content::TimeZone& zone) {
  const auto instant = engine::parse_instant(written, zone);
  return instant ? engine::to_string(*instant, zone) : "refused";
}

}  // namespace

TEST_CASE("an instant is read from each of its written forms and from nothing else") {
  struct Row {
    const char* written;
    const char* expected;
  };
  const Row rows[] = {
      {"2026-11-22T22:40", "2026-11-22T22:40+08:00"},
      {"2026-11-22T22:40:59", "2026-11-22T22:40+08:00"},
      {"2026-11-22T22:40+08:00", "2026-11-22T22:40+08:00"},
      {"2026-11-22T14:40Z", "2026-11-22T22:40+08:00"},
      {"2026-11-22T22:40-05:00", "2026-11-23T11:40+08:00"},
      {"2026-11-22T22:40+05:30", "2026-11-23T01:10+08:00"},
      {"2026-11-22", "2026-11-22T12:00+08:00"},
      {"2024-02-29T00:00", "2024-02-29T00:00+08:00"},
      {"1969-12-31T23:59Z", "1970-01-01T07:59+08:00"},
      {"", "refused"},
      {"2026", "refused"},
      {"2026-02-29", "refused"},
      {"2026-11-22T", "refused"},
      {"2026-11-22T24:00", "refused"},
      {"2026-11-22T22:60", "refused"},
      {"2026-11-22T22:40:60", "refused"},
      {"2026-11-22T22:4", "refused"},
      {"2026-11-22 22:40", "refused"},
      {"2026-11-22t22:40", "refused"},
      {"2026-11-22T22:40z", "refused"},
      {"2026-11-22T22:40+8", "refused"},
      {"2026-11-22T22:40+08:00 ", "refused"},
      {"2026-11-22T22:40\xff", "refused"},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(read(row.written, test::shanghai()) == row.expected);
  }
}

TEST_CASE("the wall clock follows daylight saving on both sides of each change") {
  struct Row {
    const char* utc;
    const char* expected;
  };
  const Row rows[] = {
      {"2026-03-29T00:59Z", "2026-03-29T01:59+01:00"},
      {"2026-03-29T01:00Z", "2026-03-29T03:00+02:00"},
      {"2026-10-25T00:59Z", "2026-10-25T02:59+02:00"},
      {"2026-10-25T01:00Z", "2026-10-25T02:00+01:00"},
      {"2026-01-01T00:00Z", "2026-01-01T01:00+01:00"},
      {"2027-07-01T00:00Z", "2027-07-01T01:00+01:00"},
  };
  for (const Row& row : rows) CHECK(read(row.utc, test::berlin_2026()) == row.expected);
}

TEST_CASE("a wall clock time that is skipped gives the moment of the change") {
  CHECK(read("2026-03-29T02:00", test::berlin_2026()) == "2026-03-29T03:00+02:00");
  CHECK(read("2026-03-29T02:30", test::berlin_2026()) == "2026-03-29T03:00+02:00");
  CHECK(read("2026-03-29T03:00", test::berlin_2026()) == "2026-03-29T03:00+02:00");
}

TEST_CASE("a wall clock time that comes twice gives the first") {
  CHECK(read("2026-10-25T02:30", test::berlin_2026()) == "2026-10-25T02:30+02:00");
  CHECK(read("2026-10-25T03:00", test::berlin_2026()) == "2026-10-25T03:00+01:00");
}

TEST_CASE("minutes past the end of a day run into the following days") {
  const auto zone = test::shanghai();
  CHECK(engine::to_string(engine::at_wall_clock({2026, 12, 31}, 26 * 60, zone), zone) ==
        "2027-01-01T02:00+08:00");
  CHECK(engine::to_string(engine::at_wall_clock({2026, 12, 31}, 48 * 60, zone), zone) ==
        "2027-01-02T00:00+08:00");
}

TEST_CASE("a zone without offsets is UTC, and a zone west of Greenwich is written with a minus") {
  CHECK(read("2026-11-22T22:40", {}) == "2026-11-22T22:40+00:00");
  const content::TimeZone west{"America/St_Johns", {{0, -12600}}};
  CHECK(read("2026-11-22T22:40", west) == "2026-11-22T22:40-03:30");
}

TEST_CASE(
    "every quarter of an hour of a year reads back as itself, but for the hour that comes twice") {
  const auto zone = test::berlin_2026();
  for (std::int64_t t = 1767225600; t < 1798761600; t += 900) {
    const engine::WallClock clock = engine::wall_clock({t}, zone);
    const Instant back = engine::at_wall_clock(clock.date, clock.minutes, zone);
    const bool second_time = t >= 1792890000 && t < 1792890000 + 3600;
    if (back.seconds != (second_time ? t - 3600 : t)) FAIL(engine::to_string({t}, zone));
  }
}
