// What a way says of its wait, its hours and its queue.
#include "screen/compose/compose_wait.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"

using namespace wenlu;
using test::find_block;
using test::find_way;
using test::state_at;

namespace {

screen::Screen timeless(const content::Guide& guide) {
  return compose(guide, state_at(guide, "en/buyer/refund/"), std::nullopt);
}

screen::Screen shown_at(const content::Guide& guide, std::string_view instant) {
  screen::State state = state_at(guide, "en/buyer/refund/");
  state.opened = test::at(guide, instant);
  return compose(guide, state, state.opened);
}

void only_way(content::Guide& guide, const char* channel) {
  content::Way way;
  way.channel = {channel};
  guide.outcomes[{"refund"}].ways = {way};
}

// The wait of `channel` as the only way, at `now`; "" is the timeless edition.
screen::WaitBlock wait_at(content::Guide guide, const char* channel, std::string_view now) {
  only_way(guide, channel);
  const auto state = test::state_at(guide, "en/buyer/refund/");
  const auto clock = now.empty() ? std::nullopt : std::optional(test::at(guide, std::string(now)));
  return *test::find_block<screen::WayBlock>(compose(guide, state, clock))->wait;
}

}  // namespace

TEST_CASE("a long queue is not called the shortest because no shorter one comes within a week") {
  content::Guide guide = test::service_guide();
  guide.holidays = {{{2026, 10, 1}, {2026, 10, 8}, {}, false}};
  const screen::WaitBlock eve = wait_at(guide, "telephone", "2026-09-30T20:00");
  CHECK(eve.figure == "about 30 minutes");
  CHECK(eve.better == "");
}

TEST_CASE("nobody is missed at the end of a form, a bot or a letter whose hours nobody tells") {
  content::Guide guide = test::service_guide();
  content::Channel& form = guide.channels.at({"form"});
  for (const auto kind : {content::ChannelKind::form, content::ChannelKind::bot,
                          content::ChannelKind::mail, content::ChannelKind::community}) {
    form.kind = kind;
    CHECK(wait_at(guide, "form", "").status == "");
    CHECK(wait_at(guide, "form", "2026-11-23T02:30").status == "");
  }
  form.kind = content::ChannelKind::in_app;
  CHECK(wait_at(guide, "form", "").status == "No source says when it is staffed");
  CHECK(wait_at(guide, "form", "2026-11-23T02:30").status == "No source says when it is staffed");
}

TEST_CASE("what is open day and night needs no clock beside it") {
  content::Guide guide = test::service_guide();
  content::Channel& telephone = guide.channels.at({"telephone"});
  telephone.queues.clear();
  telephone.hours = content::parse_opening_hours("24/7").hours;
  const screen::WaitBlock wait = wait_at(guide, "telephone", "2026-11-23T02:30");
  CHECK(wait.figure == "Available day and night");
  CHECK(wait.status == "");
}

TEST_CASE("where a person waits at the end of a queue, the queue is the figure") {
  struct Row {
    const char* now;  // "" is the timeless edition
    std::vector<std::string> said;
  };
  const Row rows[] = {
      {"",
       {"Queue", "5–30 minutes", "counted from when you ask", "every day 8:00–22:00",
        "Queue: 5–30 minutes, shortest working days 10:00–11:00"}},
      {"2026-11-23T09:00",
       {"Queue", "about 30 minutes", "2026-11-23 09:30", "Open now, until 22:00",
        "from 10:00: about 5 minutes"}},
      {"2026-11-23T10:30",
       {"Queue", "about 5 minutes", "2026-11-23 10:35", "Open now, until 22:00",
        "the shortest it gets"}},
      {"2026-11-22T23:00",
       {"Answer expected", "around tomorrow 8:30", "2026-11-23 08:30",
        "Closed, opens tomorrow 8:00", "from tomorrow 10:00: about 5 minutes"}},
  };
  const auto guide = test::service_guide();
  for (const Row& row : rows) {
    CAPTURE(row.now);
    const bool clock = row.now != std::string_view();
    const screen::Screen screen = clock ? shown_at(guide, row.now) : timeless(guide);
    const screen::WayBlock* way = find_way(screen, "telephone");
    REQUIRE(way != nullptr);
    CHECK(std::vector{way->wait->label, way->wait->figure, way->wait->exact, way->wait->status,
                      way->wait->better} == row.said);
  }
}

TEST_CASE("before an answer comes the queue is told beside it") {
  content::Guide guide = test::service_guide();
  guide.channels[{"desk"}].queues = {{std::nullopt, {"short"}}};
  const auto better = [](const screen::Screen& screen) {
    return find_block<screen::WayBlock>(screen)->wait->better;
  };
  guide.outcomes[{"refund"}].ways.resize(1);
  CHECK(better(timeless(guide)) == "Queue: about 5 minutes");
  CHECK(better(shown_at(guide, "2026-11-23T10:00")) == "Queue now: about 5 minutes");
  CHECK(better(shown_at(guide, "2026-11-23T22:00")) == "Queue when it opens: about 5 minutes");
}

TEST_CASE("a way of which only the hours are known says whether somebody is there") {
  content::Guide guide = test::service_guide();
  guide.channels[{"telephone"}].queues.clear();
  guide.outcomes[{"refund"}].ways = {test::way("telephone")};
  const auto said = [](const screen::Screen& screen) {
    const auto& wait = find_block<screen::WayBlock>(screen)->wait;
    return wait->label + ": " + wait->figure + " | " + wait->status;
  };
  CHECK(said(timeless(guide)) == "Hours: every day 8:00–22:00 | Beijing time");
  CHECK(said(shown_at(guide, "2026-11-23T10:00")) == "Now: Open now | until 22:00");
}

TEST_CASE("what nobody knows is said beside the wait: no hours, or not those of the day") {
  content::Guide guide = test::service_guide();
  guide.holidays = {{{2026, 10, 1}, {2026, 10, 7}, {}, false}};
  only_way(guide, "telephone");
  content::Channel& telephone = guide.channels[{"telephone"}];
  const auto wait = [&](const char* now) {
    return *find_block<screen::WayBlock>(shown_at(guide, now))->wait;
  };
  telephone.unsaid = {content::UnsaidDays::holidays};
  CHECK(wait("2026-10-01T10:00").status == "Open now, until 22:00; public holidays may differ");
  CHECK(wait("2026-11-23T10:00").status == "Open now, until 22:00");
  telephone.hours.reset();
  const screen::WaitBlock night = wait("2026-11-23T02:30");
  CHECK(night.status == "No source says when it is staffed");
  CHECK_FALSE(night.open);
  CHECK(night.figure == "about 30 minutes");
  CHECK(night.exact == "counted from when you ask");
}

TEST_CASE("a wait is called after what it ends with; of two alike the second by its own name") {
  content::Guide guide = test::service_guide();
  guide.outcomes[{"refund"}].ways.resize(1);
  const auto wait = [&] { return *find_block<screen::WayBlock>(timeless(guide))->wait; };
  guide.waits[{"answer"}].kind = content::WaitKind::handling;
  CHECK(wait().label == "Taken up");
  CHECK(wait().second == "Result expected: 3–5 days");
  guide.waits[{"answer"}].kind = content::WaitKind::answer;
  guide.waits[{"solved"}].kind = content::WaitKind::answer;
  CHECK(wait().label == "Answer expected");
  CHECK(wait().second == "solved: 3–5 days");
}

TEST_CASE("an upper figure alone is said as the time by which, though nobody is there yet") {
  content::Guide guide = test::service_guide();
  guide.outcomes[{"refund"}].ways.resize(1);
  guide.waits[{"answer"}] = guide.waits[{"day"}];
  const auto figure = [&](const char* now) {
    return find_block<screen::WayBlock>(shown_at(guide, now))->wait->figure;
  };
  CHECK(figure("2026-11-23T08:00") == "by tomorrow 9:00");
  guide.waits[{"answer"}].usually = true;
  CHECK(figure("2026-11-23T08:00") == "usually by tomorrow 9:00");
}
