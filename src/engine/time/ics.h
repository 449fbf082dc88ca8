// A file with reminders that every calendar program reads (iCalendar, RFC 5545).
#pragma once

#include <string>
#include <vector>

#include "engine/time/instant.h"

namespace wenlu::engine {

// Already worded in the visitor's language.
struct Reminder {
  std::string uid;  // the same for the same reminder, so that a second import replaces the first
  Instant at;
  std::string title;
  std::string text;  // may be empty
};

// Events of no length with an alarm an hour ahead and another at the time. `made` is when the file
// is made.
std::string to_ics(const std::vector<Reminder>& reminders, Instant made);

}  // namespace wenlu::engine
