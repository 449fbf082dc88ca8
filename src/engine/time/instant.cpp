#include "engine/time/instant.h"

#include <chrono>

#include "content/digits.h"
#include "text/number.h"

namespace wenlu::engine {
namespace {

constexpr std::int64_t kDay = 86400;

// Takes exactly two digits off the front of `s`.
std::optional<int> take_two_digits(std::string_view& s) {
  if (s.size() < 2) return std::nullopt;
  const auto number = content::parse_digits(s.substr(0, 2));
  if (number) s.remove_prefix(2);
  return number;
}

bool take(std::string_view& s, char c) {
  if (s.empty() || s.front() != c) return false;
  s.remove_prefix(1);
  return true;
}

// "22:40" in minutes.
std::optional<int> take_hours_minutes(std::string_view& s) {
  const auto hours = take_two_digits(s);
  if (!hours || *hours > 23 || !take(s, ':')) return std::nullopt;
  const auto minutes = take_two_digits(s);
  if (!minutes || *minutes > 59) return std::nullopt;
  return *hours * 60 + *minutes;
}

// "Z" or "+08:00", in seconds east of Greenwich; `s` must end there.
std::optional<int> take_offset(std::string_view s) {
  if (s == "Z") return 0;
  const bool east = take(s, '+');
  if (!east && !take(s, '-')) return std::nullopt;
  const auto minutes = take_hours_minutes(s);
  if (!minutes || !s.empty()) return std::nullopt;
  return (east ? 60 : -60) * *minutes;
}

}  // namespace

WallClock wall_clock(Instant instant, const content::TimeZone& zone) {
  const std::chrono::seconds local(instant.seconds + zone.offset_at(instant.seconds));
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const auto minutes = std::chrono::floor<std::chrono::minutes>(local - day);
  return {content::from_days(day.count()), static_cast<int>(minutes.count())};
}

Instant at_wall_clock(const content::Date& date, std::int64_t minutes,
                      const content::TimeZone& zone) {
  const std::int64_t local = content::to_days(date) * kDay + minutes * 60;
  const auto& offsets = zone.offsets;
  if (offsets.empty()) return {local};
  // The first stretch of constant offset that ends after this wall clock time.
  std::size_t low = 0;
  std::size_t high = offsets.size() - 1;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (local - offsets[middle].seconds < offsets[middle + 1].from)
      high = middle;
    else
      low = middle + 1;
  }
  const std::int64_t there = local - offsets[low].seconds;
  if (low > 0 && there < offsets[low].from) return {offsets[low].from};  // skipped
  return {there};
}

Instant after(Instant instant, const content::Duration& duration, const content::TimeZone& zone) {
  if (duration.days == 0) return {instant.seconds + duration.seconds};
  const WallClock clock = wall_clock(instant, zone);
  const content::Date date = content::from_days(content::to_days(clock.date) + duration.days);
  const std::chrono::seconds exact(instant.seconds);
  const auto second = exact - std::chrono::floor<std::chrono::minutes>(exact);
  return {at_wall_clock(date, clock.minutes, zone).seconds + second.count() + duration.seconds};
}

std::optional<Instant> parse_instant(std::string_view s, const content::TimeZone& zone) {
  if (s.size() < 10) return std::nullopt;
  const auto date = content::parse_date(s.substr(0, 10));
  if (!date) return std::nullopt;
  s.remove_prefix(10);
  // A date alone stands for its noon.
  if (s.empty()) return at_wall_clock(*date, 12 * 60, zone);
  if (!take(s, 'T')) return std::nullopt;
  const auto minutes = take_hours_minutes(s);
  if (!minutes) return std::nullopt;
  int seconds = 0;
  if (take(s, ':')) {
    const auto taken = take_two_digits(s);
    if (!taken || *taken > 59) return std::nullopt;
    seconds = *taken;
  }
  if (s.empty()) return Instant{at_wall_clock(*date, *minutes, zone).seconds + seconds};
  const auto offset = take_offset(s);
  if (!offset) return std::nullopt;
  return Instant{content::to_days(*date) * kDay + *minutes * 60 + seconds - *offset};
}

std::string to_string(Instant instant, const content::TimeZone& zone) {
  const WallClock clock = wall_clock(instant, zone);
  const int offset = zone.offset_at(instant.seconds) / 60;
  const int size = offset < 0 ? -offset : offset;
  const auto time = [](int minutes) {
    return text::padded(minutes / 60, 2) + ":" + text::padded(minutes % 60, 2);
  };
  return content::to_string(clock.date) + "T" + time(clock.minutes) + (offset < 0 ? "-" : "+") +
         time(size);
}

}  // namespace wenlu::engine
