#include "content/date.h"

#include <chrono>

#include "content/digits.h"
#include "text/number.h"

namespace wenlu::content {
namespace {

std::chrono::year_month_day calendar_day(const Date& date) {
  return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
          std::chrono::day(static_cast<unsigned>(date.day))};
}

}  // namespace

std::optional<Date> parse_date(std::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
  const auto year = parse_digits(s.substr(0, 4));
  const auto month = parse_digits(s.substr(5, 2));
  const auto day = parse_digits(s.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *year > 2199) return std::nullopt;
  const Date date{*year, *month, *day};
  return calendar_day(date).ok() ? std::optional(date) : std::nullopt;
}

std::string to_string(const Date& date) {
  using text::padded;
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::int64_t to_days(const Date& date) {
  return std::chrono::sys_days(calendar_day(date)).time_since_epoch().count();
}

Date from_days(std::int64_t days) {
  const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(days))};
  return {static_cast<int>(day.year()),
          static_cast<std::int32_t>(static_cast<unsigned>(day.month())),
          static_cast<std::int32_t>(static_cast<unsigned>(day.day()))};
}

int weekday(const Date& date) {
  const std::chrono::weekday day{std::chrono::sys_days(calendar_day(date))};
  return static_cast<int>(day.iso_encoding()) - 1;
}

}  // namespace wenlu::content
