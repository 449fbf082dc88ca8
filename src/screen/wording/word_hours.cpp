#include "screen/wording/word_hours.h"

#include <algorithm>
#include <array>

#include "screen/wording/word_moment.h"

namespace wenlu::screen {
namespace {

using Spans = std::vector<content::TimeSpan>;

// Days with the same spans, as a row of flags from Monday.
struct Group {
  std::array<bool, 7> days{};
  const Spans* spans = nullptr;
};

std::vector<Group> group_days(const content::OpeningHours& hours) {
  std::vector<Group> groups;
  for (std::size_t day = 0; day < 7; ++day) {
    if (hours.week[day].empty()) continue;
    Group* home = nullptr;
    for (Group& group : groups)
      if (*group.spans == hours.week[day]) home = &group;
    if (home == nullptr) home = &groups.emplace_back(Group{{}, &hours.week[day]});
    home->days[day] = true;
  }
  return groups;
}

bool has_exactly(const Group& group, std::size_t first, std::size_t last) {
  for (std::size_t day = 0; day < 7; ++day)
    if (group.days[day] != (day >= first && day <= last)) return false;
  return true;
}

std::string word_spans(const Words& words, const Spans& spans) {
  std::vector<std::string> parts;
  for (const content::TimeSpan& span : spans) {
    const bool whole_day = span.from == 0 && span.to == 1440;
    parts.push_back(whole_day ? words.say("whole-day")
                              : word_clock(words, span.from) + "–" + word_clock(words, span.to));
  }
  return words.list(parts);
}

std::string word_run(const Words& words, std::size_t first, std::size_t last) {
  const std::string from = word_weekday(words, first);
  if (first == last) return from;
  const std::string to = word_weekday(words, last);
  return last == first + 1 ? words.list({from, to})
                           : words.say("days-from-to", {{"from", from}, {"to", to}});
}

std::string word_days(const Words& words, const Group& group, bool closed_on_holidays) {
  if (has_exactly(group, 0, 6)) return words.say("every-day");
  if (has_exactly(group, 0, 4) && closed_on_holidays) return words.say("working-day");
  std::vector<std::string> runs;
  for (std::size_t day = 0; day < 7; ++day) {
    if (!group.days[day]) continue;
    const std::size_t first = day;
    while (day + 1 < 7 && group.days[day + 1]) ++day;
    runs.push_back(word_run(words, first, day));
  }
  return words.list(runs);
}

std::string word_on(const Words& words, const std::string& days, const Spans& spans) {
  return words.say("hours-on", {{"days", days}, {"times", word_spans(words, spans)}});
}

// What is to be said of public holidays; "" when the days say it already.
std::string word_holidays(const Words& words, const content::OpeningHours& hours,
                          const std::vector<Group>& groups) {
  if (!hours.holiday) return "";
  if (!hours.holiday->empty()) {
    if (groups.size() == 1 && *hours.holiday == *groups.front().spans &&
        has_exactly(groups.front(), 0, 6))
      return "";
    return word_on(words, words.say("holidays"), *hours.holiday);
  }
  if (groups.size() == 1 && has_exactly(groups.front(), 0, 4)) return "";
  return words.say("not-on-holidays");
}

}  // namespace

std::string word_clock(const Words& words, int minutes) {
  const bool next_day = minutes > 1440;
  const int shown = next_day ? minutes - 1440 : minutes;
  const std::string rest = std::to_string(shown % 60);
  const std::string time = std::to_string(shown / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
  return next_day ? words.say("next-day", {{"time", time}}) : time;
}

std::string word_hours(const Words& words, const content::OpeningHours& hours) {
  if (hours.always()) return words.say("hours-always");
  const std::vector<Group> groups = group_days(hours);
  const bool closed_on_holidays = hours.holiday && hours.holiday->empty();
  std::vector<std::string> parts;
  for (const Group& group : groups)
    parts.push_back(word_on(words, word_days(words, group, closed_on_holidays), *group.spans));
  parts.push_back(word_holidays(words, hours, groups));
  if (groups.empty() && (!hours.holiday || hours.holiday->empty())) return words.say("never-open");
  return words.clauses(parts);
}

std::string word_hours(const Words& words, const content::Channel& channel) {
  if (!channel.hours) return words.say("hours-unknown");
  const std::vector<Group> groups = group_days(*channel.hours);
  const bool days_known =
      std::ranges::find(channel.unsaid, content::UnsaidDays::weekends) == channel.unsaid.end();
  if (days_known || groups.empty()) return word_hours(words, *channel.hours);
  return words.say("with-remark", {{"text", word_spans(words, *groups.front().spans)},
                                   {"remark", words.say("days-unsaid")}});
}

}  // namespace wenlu::screen
