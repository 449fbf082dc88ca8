// Moments and dates in words: when an answer may be expected, seen from now.
#pragma once

#include <string>

#include "engine/time/wait_clock.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

// "Monday": 0 is Monday, as in content::weekday.
std::string word_weekday(const Words& words, std::size_t day);

// "22 November 2026".
std::string word_date(const Words& words, const content::Date& date);

// "today 21:00", "tomorrow 9:00", "Wednesday 9:00" within the week, "Thursday 3 December 9:00"
// beyond.
std::string word_moment(const Words& words, engine::Instant moment, engine::Instant now);

// The same without the day when it is today's: "21:00".
std::string word_moment_from_today(const Words& words, engine::Instant moment, engine::Instant now);

// "right away", "within 10 minutes", "tomorrow 9:00–11:00", "by tomorrow 22:45",
// "today 20:30 to tomorrow 9:30"; a day or more apart, days: "Wednesday to Friday". "by …" too when
// the answer may come within an eighth of the longest time.
std::string word_expected(const Words& words, const engine::Expected& expected,
                          engine::Instant now);

// "2026-11-23 09:00–11:00", the same in every language, not rounded.
std::string exact_expected(const content::Guide& guide, const engine::Expected& expected);

}  // namespace wenlu::screen
