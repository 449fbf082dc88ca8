// Durations, hours, dates and moments as people say them, in the visitor's language.
//
// Figures that are known exactly ("24 hours", "opens at 9:00") are said as they are; computed
// moments are rounded: to 5 minutes up to two hours ahead, to a quarter of an hour beyond, never to
// the past and never so that a promise gets earlier.
#pragma once

#include <string>

#include "engine/time/calendar.h"
#include "engine/time/wait_clock.h"
#include "screen/wording/words.h"

namespace wenlu::screen {

// "24 hours", "3 days", "30 minutes", "1.5 hours".
std::string word_duration(const Words& words, const content::Duration& duration);

// "within 24 hours" (min 0), "about 5 minutes" (min equals max), "1–2 hours", "30 minutes to 2
// hours".
std::string word_range(const Words& words, const content::Duration& min,
                       const content::Duration& max);

// The same for a wait, working days called so; "usually" where the source says so.
std::string word_wait(const Words& words, const content::Wait& wait);

// "every day 9:00–21:00", "working days 10:00–11:00, 15:00–16:00", "Monday to Friday 9:00–18:00;
// Saturday …".
std::string word_hours(const Words& words, const content::OpeningHours& hours);

// The hours of a channel: "not known" where it has none; only the times where its source does not
// say on which days.
std::string word_hours(const Words& words, const content::Channel& channel);

// "9:00", "24:00" for 1440; beyond that the next day's time, called so.
std::string word_clock(const Words& words, int minutes);

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
