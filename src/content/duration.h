// ISO 8601 durations as content writes them: PT30M, PT24H, P3D, P1DT12H, P2W. Months and years are
// refused, because their length is not fixed.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace wenlu::content {

// Days are calendar days (they keep the wall clock across a daylight-saving change), the rest is
// exact. Both are 0 or more; at most 3660 days in all.
struct Duration {
  std::int64_t days = 0;
  std::int64_t seconds = 0;

  // With a day counted as 24 hours.
  std::int64_t nominal_seconds() const { return days * 86400 + seconds; }
  bool operator==(const Duration&) const = default;
};

// Nothing when `s` is not such a duration.
std::optional<Duration> parse_duration(std::string_view s);

}  // namespace wenlu::content
