// Days as the guide counts them: holidays, days moved to be working days, opening spans on a date.
#pragma once

#include <optional>
#include <vector>

#include "content/guide.h"
#include "engine/time/instant.h"

namespace wenlu::engine {

// How far ahead anything looks for a day: a year and some, as a day that counts may come once a
// year.
inline constexpr std::int64_t kDaysAhead = 370;

// The guide's calendar day at `now`, as content::to_days counts them.
std::int64_t day_of(const content::Guide& guide, Instant now);

// A day that the holiday table calls working is none, whatever else the table says of it.
bool is_holiday(const content::Guide& guide, const content::Date& date);

// Monday to Friday without holidays, and weekend days that the holiday table calls working.
bool is_working_day(const content::Guide& guide, const content::Date& date);

// Does `hours` have a span that starts on `date`? A Saturday or Sunday that the holiday table calls
// working keeps the hours of the nearest of Monday to Friday.
bool opens_on(const content::Guide& guide, const content::OpeningHours& hours,
              const content::Date& date);

bool is_open_at(const content::Guide& guide, const content::OpeningHours& hours, Instant now);

struct Period {
  Instant from;
  Instant to;  // exclusive
  bool operator==(const Period&) const = default;
};

// Is `hours` open at `now`, and until when, or else when does it open next? Looks kDaysAhead days
// ahead.
struct Opening {
  bool open = false;
  std::optional<Instant> changes;  // closes or opens then; nothing: never within reach
  bool operator==(const Opening&) const = default;
};
Opening opening_at(const content::Guide& guide, const content::OpeningHours& hours, Instant now);

// The open periods that end after `from`, in order, touching ones joined, at most `most` of them.
std::vector<Period> open_periods(const content::Guide& guide, const content::OpeningHours& hours,
                                 Instant from, std::size_t most);

}  // namespace wenlu::engine
