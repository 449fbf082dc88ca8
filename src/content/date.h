// Calendar dates, proleptic Gregorian, no time zone. Counting is std::chrono's; a struct of its own
// so that ranges are checked where a date is read and "no date" cannot be written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wenlu::content {

struct Date {
  std::int32_t year = 1970;
  std::int32_t month = 1;  // 1 to 12
  std::int32_t day = 1;    // 1 to 31
  auto operator<=>(const Date&) const = default;
};

// "2026-11-22" (a day that exists, year 1900 to 2199), else nothing.
std::optional<Date> parse_date(std::string_view s);
std::string to_string(const Date& date);

// Days since 1970-01-01, and back.
std::int64_t to_days(const Date& date);
Date from_days(std::int64_t days);

// 0 Monday to 6 Sunday.
int weekday(const Date& date);

}  // namespace wenlu::content
