#include "content/date.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {
namespace {

TEST_CASE("a date is a day that exists, between 1900 and 2199") {
  CHECK(parse_date("2026-11-22") == Date{2026, 11, 22});
  CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
  CHECK(parse_date("2000-02-29") == Date{2000, 2, 29});
  CHECK(parse_date("1900-01-01") == Date{1900, 1, 1});
  CHECK(parse_date("2199-12-31") == Date{2199, 12, 31});
  for (const char* bad :
       {"", "2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
        "2026-1-1", "26-11-22", "2026/11/22", "2026-11-22 ", " 2026-11-22", "1899-12-31",
        "2200-01-01", "2026-11-2x", "+026-11-22", "二〇二六"}) {
    INFO(bad);
    CHECK_FALSE(parse_date(bad));
  }
}

TEST_CASE("every day from 1900 to 2199 survives the way to a number and back") {
  const std::int64_t last = to_days({2199, 12, 31});
  for (std::int64_t day = to_days({1900, 1, 1}); day <= last; ++day) {
    const Date date = from_days(day);
    if (to_days(date) != day || parse_date(to_string(date)) != date) FAIL(to_string(date));
  }
  CHECK(to_days({1970, 1, 1}) == 0);
  CHECK(to_days({2000, 3, 1}) == 11017);
  CHECK(from_days(-1) == Date{1969, 12, 31});
}

TEST_CASE("weekdays count from Monday") {
  CHECK(weekday({1970, 1, 1}) == 3);
  CHECK(weekday({2026, 11, 22}) == 6);
  CHECK(weekday({2026, 11, 23}) == 0);
  CHECK(weekday({1900, 1, 1}) == 0);
}

}  // namespace
}  // namespace wenlu::content
