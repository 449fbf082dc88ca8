// What a way says of its hours and its queue where little is known.
#include "screen/compose/compose_wait.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"

using namespace wenlu;

namespace {

// The wait of `channel` as the only way, at `now`; "" is the timeless edition.
screen::WaitBlock wait_at(content::Guide guide, const char* channel, std::string_view now) {
  guide.outcomes[{"refund"}].ways = {{{channel}, {}, {}, {}, {}, {}}};
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
