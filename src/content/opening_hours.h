// Opening hours in the part of the OpenStreetMap / schema.org notation that help desks need:
//
//   24/7
//   Mo-Su 09:00-21:00
//   Mo-Fr 10:00-11:00,15:00-16:00; Sa 10:00-12:00; PH off
//   Mo-Su,PH 22:00-02:00            past midnight: belongs to the day it starts on
//
// Rules are separated by ";", a later rule replaces an earlier one on the days it names. PH is a
// day of the guide's holiday table; SH is not known. A day that no rule names is closed.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::content {

// Minutes since local midnight, 0 <= from < 1440, from < to <= from + 1440.
struct TimeSpan {
  int from = 0;
  int to = 0;
  bool operator==(const TimeSpan&) const = default;
};

struct OpeningHours {
  std::array<std::vector<TimeSpan>, 7> week;     // Monday first, spans sorted, never overlapping
  std::optional<std::vector<TimeSpan>> holiday;  // what PH says; nothing: holidays are like any day
  std::string written;                           // as in the content
  bool always() const;                           // 24/7 without exception
  bool operator==(const OpeningHours&) const = default;
};

struct HoursError {
  std::size_t offset;  // byte in the text where it went wrong
  std::string wanted;  // what was expected there
};

// Exactly one of the two is set.
struct HoursResult {
  std::optional<OpeningHours> hours;
  std::optional<HoursError> error;
};

HoursResult parse_opening_hours(std::string_view s);

}  // namespace wenlu::content
