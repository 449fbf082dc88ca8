#include "engine/time/deadlines.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "engine/time/ics.h"

using namespace wenlu;

namespace {

content::Guide with_deadlines() {
  content::Guide guide = test::empty_guide();
  const auto add = [&](const char* id, content::Duration within, const char* event) {
    content::Deadline& deadline = guide.deadlines[{id}];
    deadline.id = {id};
    deadline.event = {event};
    deadline.within = within;
  };
  add("closes", {3, 0}, "filed");
  add("answer", {0, 24 * 3600}, "filed");
  add("reply", {0, 24 * 3600}, "asked");
  auto& outcome = test::add_outcome(guide, "case");
  outcome.deadlines = {{"reply"}, {"closes"}, {"unheard-of"}, {"answer"}};
  return guide;
}

std::vector<engine::Due> due_dates(const content::Guide& guide, const content::Outcome& outcome,
                                   const engine::CaseDates& dates) {
  return engine::due_dates(guide, engine::deadlines_of(guide, outcome, {}), dates);
}

std::size_t longest_line(const std::string& ics) {
  std::size_t longest = 0;
  for (std::size_t from = 0, to = 0; (to = ics.find("\r\n", from)) != std::string::npos;
       from = to + 2)
    longest = std::max(longest, to - from);
  return longest;
}

std::string unfolded(std::string ics) {
  for (std::size_t at = ics.find("\r\n "); at != std::string::npos; at = ics.find("\r\n ", at))
    ics.erase(at, 3);
  return ics;
}

}  // namespace

TEST_CASE("the dates of a case come soonest first, those without a date last") {
  const auto guide = with_deadlines();
  const content::Outcome& outcome = guide.outcomes.at({"case"});
  const auto filed = test::at(guide, "2026-11-22T22:40");
  const auto dates = due_dates(guide, outcome, {{{"filed"}, filed}});
  REQUIRE(dates.size() == 3);
  CHECK(dates[0].deadline->id.value == "answer");
  CHECK(test::written(guide, *dates[0].at) == "Mo 2026-11-23 22:40");
  CHECK(dates[1].deadline->id.value == "closes");
  CHECK(test::written(guide, *dates[1].at) == "We 2026-11-25 22:40");
  CHECK(dates[2].deadline->id.value == "reply");
  CHECK_FALSE(dates[2].at);
  const auto asked = due_dates(
      guide, outcome, {{{"filed"}, filed}, {{"asked"}, test::at(guide, "2026-11-22T23:00")}});
  CHECK(asked[1].deadline->id.value == "reply");
  CHECK(test::written(guide, *asked[1].at) == "Mo 2026-11-23 23:00");
  CHECK_FALSE(due_dates(guide, outcome, {})[0].at);
}

TEST_CASE("a deadline of days keeps the wall clock over daylight saving, one of hours does not") {
  auto guide = with_deadlines();
  guide.time_zone = test::berlin_2026();
  const auto event = test::at(guide, "2026-10-24T12:00");
  const auto dates =
      due_dates(guide, guide.outcomes.at({"case"}), {{{"filed"}, event}, {{"asked"}, event}});
  CHECK(test::written(guide, *dates[0].at) == "Su 2026-10-25 11:00");
  CHECK(test::written(guide, *dates[2].at) == "Tu 2026-10-27 12:00");
}

TEST_CASE("a deadline of working days leaves the weekend and holidays out") {
  auto guide = with_deadlines();
  guide.deadlines.at({"closes"}).counts = content::Counts::working_days;
  const auto due = [&](const char* filed) {
    const auto dates =
        due_dates(guide, guide.outcomes.at({"case"}), {{{"filed"}, test::at(guide, filed)}});
    return test::written(guide, *dates[1].at);
  };
  CHECK(due("2026-11-18T10:00") == "Mo 2026-11-23 10:00");
  CHECK(due("2026-11-21T10:00") == "Th 2026-11-26 00:00");
}

TEST_CASE("the events of a case come once each, in the order of its deadlines") {
  const auto guide = with_deadlines();
  CHECK(engine::events_of(engine::deadlines_of(guide, guide.outcomes.at({"case"}), {})) ==
        std::vector<content::EventId>{{"asked"}, {"filed"}});
}

TEST_CASE("a deadline that is for others has no date and asks for no event") {
  auto guide = with_deadlines();
  guide.deadlines.at({"reply"}).when = {{{{"role"}, {{"seller"}}}}};
  const content::Outcome& outcome = guide.outcomes.at({"case"});
  const auto of = [&](const char* role) {
    return engine::deadlines_of(guide, outcome, {{{"role"}, {role}}});
  };
  CHECK(of("seller").size() == 3);
  CHECK(of("buyer").size() == 2);
  CHECK(engine::events_of(of("buyer")) == std::vector<content::EventId>{{"filed"}});
}

TEST_CASE("a deadline may lie before its event, at an hour of that day or not") {
  auto guide = with_deadlines();
  guide.time_zone = test::berlin_2026();
  content::Deadline& reply = guide.deadlines.at({"reply"});
  reply.within.reset();
  const auto due = [&](const char* event) {
    const auto dates =
        due_dates(guide, guide.outcomes.at({"case"}), {{{"asked"}, test::at(guide, event)}});
    return test::written(guide, *dates[0].at);
  };
  reply.before = content::Duration{1, 0};
  CHECK(due("2026-10-26T09:30") == "Su 2026-10-25 09:30");
  reply.hour = 18;
  CHECK(due("2026-10-26T09:30") == "Su 2026-10-25 18:00");
  CHECK(due("2026-03-30T09:30") == "Su 2026-03-29 18:00");
  reply.hour.reset();
  reply.before = content::Duration{0, 7200};
  CHECK(due("2026-10-26T01:00") == "Su 2026-10-25 23:00");
}

TEST_CASE("a deadline on a date ends with that day, whatever happened") {
  auto guide = with_deadlines();
  content::Deadline& reply = guide.deadlines.at({"reply"});
  reply.within.reset();
  reply.event = {};
  reply.on = content::Date{2026, 12, 31};
  const auto dates = due_dates(guide, guide.outcomes.at({"case"}), {});
  CHECK(dates[0].deadline->id.value == "reply");
  CHECK(test::written(guide, *dates[0].at) == "Th 2026-12-31 23:59");
}

TEST_CASE("a calendar file is whole, in UTC, with alarms") {
  const auto guide = test::empty_guide();
  const std::string ics = engine::to_ics(
      {{"case-1@wenlu", test::at(guide, "2026-11-23T22:40"), "回复补充材料", "看“我的反馈”"}},
      test::at(guide, "2026-11-22T22:40"));
  CHECK(
      ics ==
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Wenlu//Deadlines//"
      "EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
      "BEGIN:VEVENT\r\nUID:case-1@wenlu\r\nDTSTAMP:20261122T144000Z\r\nDTSTART:20261123T144000Z\r\n"
      "SUMMARY:回复补充材料\r\nDESCRIPTION:看“我的反馈”\r\nTRANSP:TRANSPARENT\r\n"
      "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:回复补充材料\r\nTRIGGER:-PT1H\r\nEND:"
      "VALARM\r\n"
      "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:回复补充材料\r\nTRIGGER:PT0S\r\nEND:VALARM\r\n"
      "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("commas, semicolons, backslashes and line ends are escaped, control characters dropped") {
  const std::string ics = engine::to_ics({{"u", {0}, "a,b;c\\d\ne\r\x07", ""}}, {0});
  CHECK(ics.find("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n") != std::string::npos);
  CHECK(ics.find("DTSTART:19700101T000000Z") != std::string::npos);
}

TEST_CASE("long lines are folded at 75 octets between characters and unfold to the same text") {
  std::string title;
  for (int i = 0; i < 100; ++i) title += "问路abc";
  const std::string ics = engine::to_ics({{"u", {0}, title, std::string(75, 'x')}}, {0});
  CHECK(longest_line(ics) <= 75);
  CHECK(unfolded(ics).find("SUMMARY:" + title + "\r\n") != std::string::npos);
  CHECK(unfolded(ics).find("DESCRIPTION:" + std::string(75, 'x') + "\r\n") != std::string::npos);
  for (std::size_t at = ics.find("\r\n "); at != std::string::npos; at = ics.find("\r\n ", at + 1))
    CHECK((static_cast<unsigned char>(ics[at + 3]) & 0xC0) != 0x80);
}
