// Opening hours, times of day and weekdays in words.
#pragma once

#include <string>

#include "screen/wording/words.h"

namespace wenlu::screen {

// "every day 9:00–21:00", "working days 10:00–11:00, 15:00–16:00", "Monday to Friday 9:00–18:00;
// Saturday …".
std::string word_hours(const Words& words, const content::OpeningHours& hours);

// The hours of a channel: "not known" where it has none; only the times where its source does not
// say on which days.
std::string word_hours(const Words& words, const content::Channel& channel);

// "9:00", "24:00" for 1440; beyond that the next day's time, called so.
std::string word_clock(const Words& words, int minutes);

}  // namespace wenlu::screen
