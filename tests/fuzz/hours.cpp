// Opening hours and durations: a result of either is within its bounds, an error inside the text.
#include "content/duration.h"
#include "content/opening_hours.h"
#include "fuzz.h"

namespace wenlu::fuzz {
namespace {

void check(const std::vector<content::TimeSpan>& day) {
  int end = 0;
  for (const content::TimeSpan& span : day) {
    hold(span.from >= end && span.from < 1440 && span.to > span.from &&
         span.to <= span.from + 1440);
    end = span.to;
  }
}

}  // namespace

WENLU_FUZZ_TARGET {
  const std::string_view s = bytes(data, size);
  const content::HoursResult result = content::parse_opening_hours(s);
  hold(result.hours.has_value() != result.error.has_value());
  if (result.error) hold(result.error->offset <= s.size());
  if (result.hours) {
    for (const auto& day : result.hours->week) check(day);
    hold(content::parse_opening_hours(result.hours->written).hours == result.hours);
  }
  if (const auto duration = content::parse_duration(s)) {
    hold(duration->days >= 0 && duration->seconds >= 0);
    hold(duration->nominal_seconds() <= std::int64_t{3660} * 86400);
  }
  return 0;
}

}  // namespace wenlu::fuzz
