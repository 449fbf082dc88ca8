#include "content/date.h"

#include "content/digits.h"
#include "text/number.h"

namespace wenlu::content {
namespace {

constexpr std::int64_t kDaysOfEra = 146097;   // 400 years
constexpr std::int64_t kEpochShift = 719468;  // 0000-03-01 to 1970-01-01

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

}  // namespace

std::optional<Date> parse_date(std::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
  const auto year = parse_digits(s.substr(0, 4));
  const auto month = parse_digits(s.substr(5, 2));
  const auto day = parse_digits(s.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *year > 2199) return std::nullopt;
  if (*month < 1 || *month > 12) return std::nullopt;
  const Date date{*year, *month, *day};
  const bool exists = from_days(to_days(date)) == date;
  return exists ? std::optional(date) : std::nullopt;
}

std::string to_string(const Date& date) {
  using text::padded;
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

// Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, so that the
// leap day comes last.
std::int64_t to_days(const Date& date) {
  const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = floor_divide(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month = (date.month + 9) % 12;
  const std::int64_t day_of_year = (153 * month + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * kDaysOfEra + day_of_era - kEpochShift;
}

Date from_days(std::int64_t days) {
  days += kEpochShift;
  const std::int64_t era = floor_divide(days, kDaysOfEra);
  const std::int64_t day_of_era = days - era * kDaysOfEra;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * month + 2) / 5 + 1;
  const std::int64_t month_from_january = month < 10 ? month + 3 : month - 9;
  const std::int64_t year = year_of_era + era * 400 + (month_from_january <= 2 ? 1 : 0);
  return {static_cast<std::int32_t>(year), static_cast<std::int32_t>(month_from_january),
          static_cast<std::int32_t>(day)};
}

int weekday(const Date& date) {
  const std::int64_t since_monday = to_days(date) + 3;  // 1970-01-01 was a Thursday
  return static_cast<int>(since_monday - floor_divide(since_monday, 7) * 7);
}

}  // namespace wenlu::content
