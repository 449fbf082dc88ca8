#include "content/duration.h"

#include "content/digits.h"

namespace wenlu::content {
namespace {

constexpr std::int64_t kMostSeconds = std::int64_t{3660} * 86400;

struct Unit {
  char letter;
  bool is_time;
  std::int64_t days;
  std::int64_t seconds;
};

// In the order in which a duration may name them.
constexpr Unit kUnits[] = {
    {'D', false, 1, 0},
    {'H', true, 0, 3600},
    {'M', true, 0, 60},
    {'S', true, 0, 1},
};
constexpr Unit kWeek = {'W', false, 7, 0};

// Reads "<digits><letter>" off the front of `s` if it is of this unit.
bool take(std::string_view& s, const Unit& unit, Duration& out) {
  const std::size_t digits = leading_digits(s);
  if (digits == s.size() || s[digits] != unit.letter) return false;
  const auto number = parse_digits(s.substr(0, digits));
  if (!number) return false;
  out.days += *number * unit.days;
  out.seconds += *number * unit.seconds;
  s.remove_prefix(digits + 1);
  return true;
}

std::optional<Duration> parse_units(std::string_view s) {
  Duration out;
  if (take(s, kWeek, out)) return s.empty() ? std::optional(out) : std::nullopt;
  bool in_time = false;
  bool any = false;
  for (const Unit& unit : kUnits) {
    // A T stands before hours, minutes and seconds, and at least one of them after it.
    if (unit.is_time && !in_time && !s.empty()) {
      if (s.front() != 'T') return std::nullopt;
      s.remove_prefix(1);
      in_time = true;
      any = false;
    }
    any = take(s, unit, out) || any;
  }
  return any && s.empty() ? std::optional(out) : std::nullopt;
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view s) {
  if (s.empty() || s.front() != 'P') return std::nullopt;
  const auto duration = parse_units(s.substr(1));
  if (!duration || duration->nominal_seconds() > kMostSeconds) return std::nullopt;
  return duration;
}

}  // namespace wenlu::content
