#include "engine/time/ranking.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using engine::Preference;
using engine::Reason;

namespace {

constexpr const char* kNoTime = "";

// A desk in the app (9–21, 1 to 2 hours, 60 %), a form (24 hours, 68 %, in writing, needs typing),
// a web desk that needs a computer (30 minutes, 9–21) and a telephone (8–22, a minute, 89 %,
// urgent).
content::Guide four_channels() {
  content::Guide guide = test::empty_guide();
  const auto wait = [&](const char* id, int minutes) {
    guide.waits[{id}].max = {0, minutes * 60};
    return content::WaitId{id};
  };
  const auto channel = [&](const char* id) -> content::Channel& {
    content::Channel& made = guide.channels[{id}];
    made.id = {id};
    return made;
  };
  auto& desk = channel("desk");
  desk.hours = test::daily("09:00-21:00");
  desk.answer = wait("two-hours", 120);
  desk.solved_percent = 60;
  desk.needs = {content::Need::typing};
  auto& form = channel("form");
  form.kind = content::ChannelKind::form;
  form.answer = wait("a-day", 24 * 60);
  form.solved_percent = 68;
  form.needs = {content::Need::typing};
  form.in_writing = true;
  auto& web = channel("web");
  web.kind = content::ChannelKind::web;
  web.device = content::Device::computer;
  web.hours = test::daily("09:00-21:00");
  web.answer = wait("half-hour", 30);
  web.needs = {content::Need::typing, content::Need::computer};
  auto& telephone = channel("telephone");
  telephone.kind = content::ChannelKind::telephone;
  telephone.device = content::Device::telephone;
  telephone.hours = test::daily("08:00-22:00");
  telephone.answer = wait("a-minute", 1);
  telephone.solved_percent = 89;
  telephone.urgent = true;
  auto& outcome = test::add_outcome(guide, "help");
  for (const char* id : {"desk", "form", "web", "telephone"}) outcome.ways.push_back(test::way(id));
  return guide;
}

// "telephone desk | web": those that do not fit the preference after the bar.
std::string ranked(const content::Guide& guide, Preference preference, const char* now,
                   const std::vector<engine::Answer>& answers = {}) {
  std::optional<engine::Instant> instant;
  if (*now != 0) instant = test::at(guide, now);
  std::string all;
  bool fits = true;
  for (const auto& way :
       engine::rank(guide, guide.outcomes.at({"help"}), answers, preference, instant)) {
    if (fits && !way.fits_preference) all += "| ";
    fits = way.fits_preference;
    all += way.channel->id.value + " ";
    CHECK(way.status.has_value() == instant.has_value());
  }
  if (!all.empty()) all.pop_back();
  return all;
}

Reason reason(const content::Guide& guide, const char* channel, Preference preference,
              const char* now) {
  std::optional<engine::Instant> instant;
  if (*now != 0) instant = test::at(guide, now);
  for (const auto& way : engine::rank(guide, guide.outcomes.at({"help"}), {}, preference, instant))
    if (way.channel->id.value == channel) return way.reason;
  return Reason::editors_choice;
}

}  // namespace

TEST_CASE("ways are ranked by the preference, the clock, the figures and the editors") {
  struct Row {
    const char* name;
    Preference preference;
    const char* now;
    const char* expected;
  };
  const Row rows[] = {
      {"without time or preference the editors decide", Preference::none, kNoTime,
       "desk form web telephone"},
      {"by day the soonest answer is first", Preference::none, "2026-11-23T12:00",
       "telephone web desk form"},
      {"late in the evening the telephone is still open", Preference::none, "2026-11-23T21:30",
       "telephone web desk form"},
      {"at night the others still answer before the form does", Preference::none,
       "2026-11-23T23:00", "telephone web desk form"},
      {"by phone", Preference::by_phone, kNoTime, "telephone | desk form web"},
      {"only a phone at hand", Preference::only_a_phone, "2026-11-23T12:00",
       "telephone desk form | web"},
      {"in writing", Preference::in_writing, "2026-11-23T12:00", "form | telephone web desk"},
      {"urgent", Preference::urgent, kNoTime, "telephone | desk form web"},
  };
  const auto guide = four_channels();
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(ranked(guide, row.preference, row.now) == row.expected);
  }
}

TEST_CASE("a pinned way stands first, unless the visitor has a preference") {
  auto guide = four_channels();
  guide.outcomes.at({"help"}).ways.at(1).pinned = true;
  CHECK(ranked(guide, Preference::none, kNoTime) == "form desk web telephone");
  CHECK(ranked(guide, Preference::none, "2026-11-23T12:00") == "form telephone web desk");
  CHECK(ranked(guide, Preference::urgent, "2026-11-23T12:00") == "telephone | web desk form");
}

TEST_CASE("who wants to go in person gets the way that is a place") {
  auto guide = four_channels();
  guide.channels.at({"web"}).kind = content::ChannelKind::in_person;
  CHECK(ranked(guide, Preference::in_person, kNoTime) == "web | desk form telephone");
}

TEST_CASE("a closed way counts by the time that its answer takes, opening included") {
  auto guide = four_channels();
  guide.channels.at({"desk"}).hours = test::working_week("09:00-21:00");
  CHECK(ranked(guide, Preference::none, "2026-11-21T12:00") == "telephone web form desk");
  CHECK(ranked(guide, Preference::none, "2026-11-22T23:00") == "telephone web desk form");
  guide.waits.at({"a-minute"}).max = {2, 0};
  CHECK(ranked(guide, Preference::none, "2026-11-21T21:30") == "web form desk telephone");
}

TEST_CASE("among equal answers the share of solved cases decides, then the editors") {
  auto guide = four_channels();
  for (auto& [id, channel] : guide.channels) {
    channel.hours.reset();
    channel.answer = {"a-day"};
  }
  CHECK(ranked(guide, Preference::none, "2026-11-23T12:00") == "telephone form desk web");
  for (auto& [id, channel] : guide.channels) channel.solved_percent.reset();
  CHECK(ranked(guide, Preference::none, "2026-11-23T12:00") == "desk form web telephone");
}

TEST_CASE("a way of unknown duration comes after those with a figure") {
  auto guide = four_channels();
  guide.channels.at({"telephone"}).answer = {};
  CHECK(ranked(guide, Preference::none, "2026-11-23T12:00") == "web desk form telephone");
}

TEST_CASE("a way's own answer counts before its channel's") {
  auto guide = four_channels();
  guide.outcomes.at({"help"}).ways[1].answer = {"a-minute"};
  CHECK(ranked(guide, Preference::none, "2026-11-23T23:00") == "form telephone web desk");
}

TEST_CASE(
    "ways and channels whose condition does not hold are left out, and unknown channels too") {
  auto guide = four_channels();
  auto& ways = guide.outcomes.at({"help"}).ways;
  ways[0].when = test::when("who=seller");
  guide.channels.at({"web"}).when = test::when("device=computer");
  ways.push_back(test::way("unheard-of"));
  CHECK(ranked(guide, Preference::none, kNoTime) == "form telephone");
  CHECK(ranked(guide, Preference::none, kNoTime, {{{"who"}, {"seller"}}}) == "desk form telephone");
  ways.clear();
  CHECK(ranked(guide, Preference::none, kNoTime) == "");
}

TEST_CASE("each way says why it stands where it does") {
  struct Row {
    const char* channel;
    Preference preference;
    const char* now;
    Reason expected;
  };
  const Row rows[] = {
      {"telephone", Preference::by_phone, kNoTime, Reason::fits_preference},
      {"desk", Preference::by_phone, kNoTime, Reason::editors_choice},
      {"desk", Preference::none, kNoTime, Reason::editors_choice},
      {"telephone", Preference::none, "2026-11-23T21:30", Reason::open_now},
      {"telephone", Preference::none, "2026-11-23T12:00", Reason::soonest_answer},
      {"desk", Preference::none, "2026-11-23T12:00", Reason::editors_choice},
      {"form", Preference::none, "2026-11-23T12:00", Reason::editors_choice},
  };
  const auto guide = four_channels();
  for (const Row& row : rows) {
    INFO(row.channel << " " << row.now);
    CHECK(reason(guide, row.channel, row.preference, row.now) == row.expected);
  }
}

TEST_CASE("solving most and needing no typing are reasons where nothing weightier is") {
  auto guide = four_channels();
  for (auto& [id, channel] : guide.channels) {
    channel.hours.reset();
    channel.answer = {"a-day"};
  }
  CHECK(reason(guide, "telephone", Preference::none, "2026-11-23T12:00") == Reason::solves_most);
  for (auto& [id, channel] : guide.channels) channel.solved_percent = 50;
  CHECK(reason(guide, "telephone", Preference::none, "2026-11-23T12:00") == Reason::no_typing);
}

TEST_CASE(
    "ways refreshed at a later moment keep their order, and none is said to be open that has "
    "closed") {
  const auto guide = four_channels();
  const auto noon = test::at(guide, "2026-11-23T12:00");
  const auto night = test::at(guide, "2026-11-23T23:00");
  const auto ways = engine::rank(guide, guide.outcomes.at({"help"}), {}, Preference::none, noon);
  const auto later = engine::refreshed(guide, ways, night);
  REQUIRE(later.size() == ways.size());
  bool some_closed = false;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    CHECK(later[i].channel == ways[i].channel);
    REQUIRE(later[i].status.has_value());
    some_closed = some_closed || !later[i].status->opening.open;
    if (!later[i].status->opening.open) CHECK(later[i].reason != Reason::open_now);
  }
  CHECK(some_closed);
  for (const auto& way : engine::refreshed(guide, ways, std::nullopt)) CHECK_FALSE(way.status);
}
