#include "engine/small_guides.h"

#include <algorithm>
#include <cstdio>

namespace wenlu::test {
namespace {

std::string_view take_until(std::string_view& s, char end) {
  const std::size_t size = std::min(s.find(end), s.size());
  const std::string_view taken = s.substr(0, size);
  s.remove_prefix(std::min(size + 1, s.size()));
  return taken;
}

int minutes(std::string_view hh_mm) {
  return ((hh_mm[0] - '0') * 10 + hh_mm[1] - '0') * 60 + (hh_mm[3] - '0') * 10 + hh_mm[4] - '0';
}

std::string numbered(const char* name, int number) { return name + std::to_string(number); }

}  // namespace

content::Condition when(std::string_view s) {
  content::Condition condition;
  while (!s.empty()) {
    std::string_view clause = take_until(s, ',');
    content::Clause made{{std::string(take_until(clause, '='))}, {}};
    while (!clause.empty()) made.any_of.push_back({std::string(take_until(clause, '|'))});
    condition.all_of.push_back(made);
  }
  return condition;
}

content::Target target(std::string_view s) {
  if (s.substr(0, 2) == "q:") return content::QuestionId{std::string(s.substr(2))};
  if (s.substr(0, 2) == "o:") return content::OutcomeId{std::string(s.substr(2))};
  return std::monostate{};
}

void add_question(content::Guide& guide, const std::string& id,
                  const std::vector<OptionRow>& options) {
  content::Question& question = guide.questions[{id}];
  question.id = {id};
  question.title = text(id, id);
  for (const OptionRow& row : options) {
    question.options.push_back(
        {{row.id}, text(row.id, row.id), {}, target(row.next), when(row.when)});
    const content::Target next = target(row.next);
    if (const auto* outcome = std::get_if<content::OutcomeId>(&next))
      add_outcome(guide, outcome->value);
  }
}

content::Outcome& add_outcome(content::Guide& guide, const std::string& id) {
  content::Outcome& outcome = guide.outcomes[{id}];
  outcome.id = {id};
  outcome.title = text(id, id);
  return outcome;
}

content::Way way(const std::string& channel) {
  content::Way made;
  made.channel = {channel};
  return made;
}

content::Guide empty_guide() {
  content::Guide guide;
  guide.id = "test";
  guide.version = "1";
  guide.languages = {"zh-CN", "en"};
  guide.time_zone = shanghai();
  guide.start = {"who"};
  return guide;
}

content::Guide two_roles() {
  content::Guide guide = empty_guide();
  add_question(guide, "who",
               {{"buyer", "q:buyer-problem", ""}, {"seller", "q:seller-problem", ""}});
  add_question(guide, "buyer-problem", {{"refund", "o:refund", ""}, {"parcel", "o:parcel", ""}});
  add_question(guide, "seller-problem",
               {{"penalty", "q:device", ""}, {"deposit", "o:deposit", ""}});
  add_question(guide, "device",
               {{"phone", "o:penalty-phone", ""}, {"computer", "o:penalty-web", ""}});
  return guide;
}

content::Guide diamonds(int levels) {
  content::Guide guide = empty_guide();
  guide.start = {"q0"};
  for (int i = 0; i < levels; ++i) {
    const std::string next = i + 1 == levels ? "o:end" : "q:" + numbered("q", i + 1);
    add_question(guide, numbered("q", i),
                 {{numbered("a", i), next, ""}, {numbered("b", i), next, ""}});
  }
  return guide;
}

content::Guide broad(int branches) {
  content::Guide guide = empty_guide();
  std::vector<OptionRow> roots;
  for (int i = 0; i < branches; ++i) {
    roots.push_back({numbered("r", i), "q:" + numbered("b", i), ""});
    std::vector<OptionRow> leaves;
    for (int j = 0; j < 10; ++j) {
      const std::string name = numbered("l", i) + "-" + std::to_string(j);
      leaves.push_back({name, "o:" + name, ""});
    }
    add_question(guide, numbered("b", i), leaves);
  }
  add_question(guide, "who", roots);
  return guide;
}

content::Guide chain(int length) {
  content::Guide guide = empty_guide();
  guide.start = {"q0"};
  for (int i = 0; i < length; ++i) {
    const std::string next = i + 1 == length ? "o:end" : "q:" + numbered("q", i + 1);
    add_question(guide, numbered("q", i), {{numbered("a", i), next, ""}});
  }
  return guide;
}

content::TimeZone shanghai() { return {"Asia/Shanghai", {{-1325491558, 8 * 3600}}}; }

content::TimeZone berlin_2026() {
  return {"Europe/Berlin", {{0, 3600}, {1774746000, 7200}, {1792890000, 3600}}};
}

std::vector<content::TimeSpan> spans(std::string_view s) {
  std::vector<content::TimeSpan> made;
  while (!s.empty()) {
    std::string_view span = take_until(s, ',');
    const int from = minutes(take_until(span, '-'));
    made.push_back({from, minutes(span)});
  }
  return made;
}

content::OpeningHours daily(std::string_view s) {
  content::OpeningHours hours;
  hours.week.fill(spans(s));
  return hours;
}

content::OpeningHours working_week(std::string_view s) {
  content::OpeningHours hours = daily(s);
  hours.week[5].clear();
  hours.week[6].clear();
  hours.holiday.emplace();
  return hours;
}

content::OpeningHours never() { return {}; }

engine::Instant at(const content::Guide& guide, std::string_view s) {
  return engine::parse_instant(s, guide.time_zone).value();
}

std::string written(const content::Guide& guide, engine::Instant instant) {
  static constexpr const char* kDays[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
  const engine::WallClock clock = engine::wall_clock(instant, guide.time_zone);
  char time[8];
  std::snprintf(time, sizeof time, "%02u:%02u", static_cast<unsigned>(clock.minutes) / 60 % 24,
                static_cast<unsigned>(clock.minutes) % 60);
  return std::string(kDays[content::weekday(clock.date)]) + " " + content::to_string(clock.date) +
         " " + time;
}

}  // namespace wenlu::test
