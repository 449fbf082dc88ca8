// A time zone as the list of its offsets. It travels inside the guide's bundle, so that a device's
// own zone, or its lack of zone data, never matters.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wenlu::content {

struct TimeZone {
  struct Offset {
    std::int64_t from;     // seconds since 1970-01-01T00:00Z, inclusive
    std::int32_t seconds;  // east of Greenwich
    bool operator==(const Offset&) const = default;
  };
  std::string name = "UTC";     // IANA name
  std::vector<Offset> offsets;  // sorted; the first holds for all time before; empty means UTC

  std::int32_t offset_at(std::int64_t instant) const;
  bool operator==(const TimeZone&) const = default;
};

}  // namespace wenlu::content
