// A time zone as the list of its offsets. It travels inside the guide's bundle, so that a device's
// own zone, or its lack of zone data, never matters.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

// Reads a TZif file (RFC 8536, version 2 or later) as found under /usr/share/zoneinfo, rules of its
// footer unrolled up to the end of 2045. Nothing when the bytes are not such a file.
std::optional<TimeZone> parse_tzif(std::string_view name, std::string_view bytes);

}  // namespace wenlu::content
