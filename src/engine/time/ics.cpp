#include "engine/time/ics.h"

#include <string_view>

#include "text/number.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kLongestLine = 75;  // octets, without the line end

// A TEXT value: RFC 5545, 3.3.11. Control characters may not stand in one.
std::string escaped(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      out += c;
  }
  return out;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// A content line, folded between characters: RFC 5545, 3.1.
std::string line(std::string_view s) {
  std::string out;
  std::size_t room = kLongestLine;
  while (s.size() > room) {
    std::size_t size = room;
    while (size > 1 && continues_character(s[size])) --size;
    out += std::string(s.substr(0, size)) + "\r\n ";
    s.remove_prefix(size);
    room = kLongestLine - 1;
  }
  return out + std::string(s) + "\r\n";
}

std::string utc(Instant instant) {
  const WallClock clock = wall_clock(instant, {});
  const auto two = [](std::int64_t number) { return text::padded(static_cast<int>(number), 2); };
  return text::padded(clock.date.year, 4) + two(clock.date.month) + two(clock.date.day) + "T" +
         two(clock.minutes / 60) + two(clock.minutes % 60) + two((instant.seconds % 60 + 60) % 60) +
         "Z";
}

std::string alarm(std::string_view trigger, const std::string& title) {
  return line("BEGIN:VALARM") + line("ACTION:DISPLAY") + line("DESCRIPTION:" + escaped(title)) +
         line("TRIGGER:" + std::string(trigger)) + line("END:VALARM");
}

std::string event(const Reminder& reminder, Instant made) {
  std::string out = line("BEGIN:VEVENT") + line("UID:" + escaped(reminder.uid)) +
                    line("DTSTAMP:" + utc(made)) + line("DTSTART:" + utc(reminder.at)) +
                    line("SUMMARY:" + escaped(reminder.title));
  if (!reminder.text.empty()) out += line("DESCRIPTION:" + escaped(reminder.text));
  return out + line("TRANSP:TRANSPARENT") + alarm("-PT1H", reminder.title) +
         alarm("PT0S", reminder.title) + line("END:VEVENT");
}

}  // namespace

std::string to_ics(const std::vector<Reminder>& reminders, Instant made) {
  std::string out = line("BEGIN:VCALENDAR") + line("VERSION:2.0") +
                    line("PRODID:-//Wenlu//Deadlines//EN") + line("CALSCALE:GREGORIAN") +
                    line("METHOD:PUBLISH");
  for (const Reminder& reminder : reminders) out += event(reminder, made);
  return out + line("END:VCALENDAR");
}

}  // namespace wenlu::engine
