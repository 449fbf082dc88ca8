#include "screen/update/update.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/update/saved.h"
#include "screen/visit.h"

using namespace wenlu;
using screen::EffectKind;
using screen::State;
using test::state_at;

namespace {

// A visitor who does one thing after the other.
struct Visitor {
  content::Guide guide = test::service_guide();
  State state;
  std::vector<screen::Effect> effects;

  explicit Visitor(std::string_view path) { state = state_at(guide, path); }

  void does(std::string_view action) {
    screen::Updated updated =
        update(guide, state, screen::parse_action(action).value(), std::nullopt);
    state = std::move(updated.state);
    effects = std::move(updated.effects);
  }

  screen::Screen sees() const { return compose(guide, state, std::nullopt); }
  std::string path() const { return to_path(guide, sees().place); }

  bool has(EffectKind kind) const {
    return std::ranges::count(effects, kind, &screen::Effect::kind) > 0;
  }
  std::string text_of(EffectKind kind) const {
    for (const screen::Effect& effect : effects)
      if (effect.kind == kind) return effect.text;
    return "nothing";
  }
};

}  // namespace

TEST_CASE("going to a place is a history entry and is saved") {
  Visitor visitor("en/");
  visitor.does("go en/seller/");
  CHECK(visitor.path() == "en/seller/");
  CHECK(visitor.effects ==
        std::vector<screen::Effect>{{EffectKind::navigate, "en/seller/"}, {EffectKind::save, ""}});
  visitor.does("go en/seller/");
  CHECK(visitor.effects.empty());
}

TEST_CASE("going to a place and asking for other ways settle the order of the ways anew") {
  const auto guide = test::service_guide();
  const engine::Instant now{1'000'000'000};
  const auto opened = [&](const screen::State& state, const char* action) {
    return update(guide, state, screen::parse_action(action).value(), now).state.opened;
  };
  const screen::State state = test::state_at(guide, "en/");
  CHECK_FALSE(state.opened);
  CHECK(opened(state, "go en/seller/") == now);
  CHECK(opened(state, "prefer by-phone") == now);
  CHECK_FALSE(opened(state, "set theme dark"));
}

TEST_CASE("a link to a route that the guide does not know goes as far as it can") {
  Visitor visitor("en/");
  visitor.does("go en/seller/nowhere/");
  CHECK(visitor.text_of(EffectKind::navigate) == "en/seller/");
  CHECK(visitor.sees().announcements.size() == 1);
}

TEST_CASE("changing an answer keeps those after it that stay valid") {
  Visitor visitor("en/seller/penalty/phone/");
  CHECK(visitor.sees().id == "penalty-phone");
  visitor.does("go en/seller/ change");
  CHECK(visitor.sees().id == "seller-problem");
  CHECK(visitor.path() == "en/seller/");
  CHECK(visitor.sees().announcements.empty());
  const auto* options = test::find_block<screen::Options>(visitor.sees());
  REQUIRE(options != nullptr);
  SECTION("the same answer again leads back to the outcome") {
    visitor.does("go en/seller/penalty/phone/");
    CHECK(visitor.sees().id == "penalty-phone");
    CHECK(visitor.state.journey.pending.empty());
    CHECK(visitor.sees().announcements.empty());
  }
  SECTION("another answer names what is dropped, once") {
    visitor.does("go en/seller/deposit/");
    CHECK(visitor.sees().id == "deposit");
    CHECK(visitor.sees().announcements ==
          std::vector<std::string>{"Your earlier answer “phone” no longer fits and was dropped."});
    visitor.does("go zh-CN/seller/deposit/");
    CHECK(visitor.sees().announcements.empty());
  }
}

TEST_CASE("the first answer changed keeps the rest for the way back") {
  Visitor visitor("en/seller/penalty/phone/");
  visitor.does("go en/ change");
  CHECK(visitor.path() == "en/");
  CHECK(visitor.state.journey.pending == engine::Route{{"penalty"}, {"phone"}});
  visitor.does("go en/buyer/");
  CHECK(visitor.sees().announcements.size() == 2);
  CHECK(visitor.path() == "en/buyer/");
}

TEST_CASE("a change in the other language keeps the answers too") {
  Visitor visitor("en/seller/penalty/phone/");
  visitor.does("go en/ change");
  visitor.does("go zh-CN/");
  CHECK(visitor.state.journey.pending == engine::Route{{"penalty"}, {"phone"}});
  visitor.does("go zh-CN/-settings/");
  CHECK(visitor.state.journey.pending.empty());
}

TEST_CASE("starting over forgets the answers") {
  Visitor visitor("en/seller/penalty/phone/");
  visitor.does("go en/");
  CHECK(visitor.state.journey.pending.empty());
  CHECK(visitor.path() == "en/");
}

TEST_CASE("ticks are switched on and off and saved") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("tick order");
  CHECK(visitor.state.ticked.contains({"order"}));
  CHECK(visitor.has(EffectKind::save));
  visitor.does("tick order");
  CHECK(visitor.state.ticked.empty());
  visitor.does("tick nothing-known");
  CHECK(visitor.state.ticked.empty());
  CHECK(visitor.effects.empty());
}

TEST_CASE("what is typed stays in the state and is never saved") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("fill what my password is hunter2");
  CHECK(visitor.state.filled.at("what") == "my password is hunter2");
  CHECK(visitor.effects.empty());
  CHECK(save(visitor.guide, visitor.state).find("hunter2") == std::string::npos);
  visitor.does("fill unknown-field x");
  CHECK(visitor.state.filled.size() == 1);
  visitor.does("fill what " + std::string(5000, 'x'));
  CHECK(visitor.state.filled.at("what") == std::string(screen::kMostTyped, 'x'));
}

TEST_CASE("settings and preferences take known values only") {
  Visitor visitor("en/");
  visitor.does("set text largest");
  visitor.does("set theme dark");
  visitor.does("set face plain");
  CHECK(visitor.state.settings == screen::Settings{screen::TextSize::largest, screen::Theme::dark,
                                                   screen::FaceChoice::plain});
  CHECK(visitor.text_of(EffectKind::save) == "saved");
  visitor.does("set theme contrast");
  CHECK(visitor.state.settings.theme == screen::Theme::contrast);
  for (const char* action : {"set text huge", "set colour red", "set", "prefer", "prefer rain"}) {
    CAPTURE(action);
    const State before = visitor.state;
    visitor.does(action);
    CHECK(visitor.state == before);
    CHECK(visitor.effects.empty());
  }
  visitor.does("prefer in-writing");
  CHECK(visitor.state.preference == engine::Preference::in_writing);
  visitor.does("prefer by-phone");
  CHECK(visitor.state.preference == engine::Preference::by_phone);
  visitor.does("prefer by-phone");
  CHECK(visitor.state.preference == engine::Preference::none);
}

TEST_CASE("copy hands over the statement of the screen") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("copy statement");
  CHECK(visitor.text_of(EffectKind::copy) == "Order 123: not shipped. {unknown}");
  visitor.does("copy something-else");
  CHECK(visitor.effects.empty());
  Visitor elsewhere("en/");
  elsewhere.does("copy statement");
  CHECK(elsewhere.effects.empty());
}

TEST_CASE("share hands over the route and nothing typed") {
  Visitor visitor("en/buyer/refund/oops/");
  visitor.does("fill what secret");
  visitor.does("share");
  CHECK(visitor.text_of(EffectKind::share) == "en/buyer/refund/");
  visitor.does("print");
  CHECK(visitor.has(EffectKind::print));
}

TEST_CASE("reading aloud starts, stops, and stops when the visitor goes on") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("speak");
  CHECK(visitor.state.speaking);
  const std::string said = visitor.text_of(EffectKind::speak);
  CHECK(said.starts_with(
      "\trefund\n\tAsk for your money back.\n1\tOnline desk\n1\tAnswer expected\n1\t1–2 hours"));
  CHECK(said.find("1. Tap Me") != std::string::npos);
  visitor.does("speak");
  CHECK_FALSE(visitor.state.speaking);
  CHECK(visitor.text_of(EffectKind::speak) == "");
  visitor.does("speak");
  visitor.does("go en/");
  CHECK_FALSE(visitor.state.speaking);
  CHECK(visitor.text_of(EffectKind::speak) == "");
}

TEST_CASE("wiping forgets everything but the language") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("tick order");
  visitor.does("fill what secret");
  visitor.does("set theme dark");
  visitor.does("wipe");
  const State fresh = screen::open(visitor.guide, {1, engine::Route{}});
  CHECK(visitor.state == fresh);
  CHECK(visitor.has(EffectKind::wipe));
  CHECK(visitor.text_of(EffectKind::navigate) == "en/");
}

TEST_CASE("any action in any state leaves a screen to look at") {
  const char* actions[] = {"go",
                           "go ////",
                           "go \xff\xfe",
                           "go en/-search/ change",
                           "tick",
                           "fill",
                           "fill x",
                           "fill -at-filed now",
                           "fill -at-asked \xff",
                           "fill -contact 400-123-4567",
                           "remind",
                           "copy dates",
                           "feedback path-moved",
                           "copy",
                           "step desk 99",
                           "step",
                           "speak",
                           "wipe",
                           "go zh-CN/buyer/refund/ change"};
  for (const char* start : {"", "en/-about/", "en/seller/penalty/", "zh-CN/buyer/refund/"})
    for (const char* first : actions)
      for (const char* second : actions) {
        CAPTURE(start, first, second);
        Visitor visitor(start);
        visitor.does(first);
        visitor.does(second);
        CHECK_FALSE(visitor.sees().title.empty());
      }
}
