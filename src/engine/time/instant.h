// A moment, and how it reads on the wall clock of the guide's time zone. Nothing here asks the
// device what time it is: instants come in as parameters.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "content/date.h"
#include "content/duration.h"
#include "content/time_zone.h"

namespace wenlu::engine {

struct Instant {
  std::int64_t seconds = 0;  // since 1970-01-01T00:00Z
  auto operator<=>(const Instant&) const = default;
};

struct WallClock {
  content::Date date;
  int minutes = 0;  // since midnight, 0 to 1439
  bool operator==(const WallClock&) const = default;
};

WallClock wall_clock(Instant instant, const content::TimeZone& zone);

// The instant at which the wall clock shows `date` and `minutes` (which may be 1440 or more: later
// days). A time skipped by daylight saving gives the moment of the change; a time that comes twice
// gives the first.
Instant at_wall_clock(const content::Date& date, std::int64_t minutes,
                      const content::TimeZone& zone);

// `duration` later: days keep the wall clock, the rest is exact.
Instant after(Instant instant, const content::Duration& duration, const content::TimeZone& zone);

// "2026-11-22T22:40", "2026-11-22T22:40+08:00", "2026-11-22T14:40Z", seconds allowed; without an
// offset the guide's zone counts. "2026-11-22" is noon of that day. Nothing when it is none of
// these.
std::optional<Instant> parse_instant(std::string_view s, const content::TimeZone& zone);

// "2026-11-22T22:40+08:00"
std::string to_string(Instant instant, const content::TimeZone& zone);

}  // namespace wenlu::engine
