// The rule at the end of a time zone file that tells how its offsets go on: "CST-8",
// "CET-1CEST,M3.5.0,M10.5.0/3" (POSIX TZ, with the extensions of RFC 8536).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "content/time_zone.h"

namespace wenlu::content {

// The moment of a change: a day of the year, and seconds after its midnight on the wall clock that
// was valid before.
struct PosixChange {
  enum class Day { of_month, julian, zero_based };  // M3.5.0, J60, 59
  Day day = Day::of_month;
  std::int32_t month = 1;  // of_month: 1 to 12
  std::int32_t week = 1;   // of_month: 1 to 5, 5 is the last
  std::int32_t number =
      0;  // of_month: 0 Sunday to 6; julian: 1 to 365, never 29 February; else 0 to 365
  std::int32_t seconds = 7200;
};

struct PosixTz {
  std::int32_t standard = 0;  // seconds east of Greenwich
  struct Daylight {
    std::int32_t seconds = 0;
    PosixChange starts;
    PosixChange ends;
  };
  std::optional<Daylight> daylight;
};

std::optional<PosixTz> parse_posix_tz(std::string_view s);

// Its offsets from the start of `first_year` to the end of `last_year`, sorted; the first entry
// tells what holds when `first_year` starts.
std::vector<TimeZone::Offset> unroll(const PosixTz& rule, std::int32_t first_year,
                                     std::int32_t last_year);

}  // namespace wenlu::content
