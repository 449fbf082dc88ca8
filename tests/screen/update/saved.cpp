#include "screen/update/saved.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/visit.h"

using namespace wenlu;
using screen::State;
using test::state_at;
using namespace std::string_literals;

TEST_CASE("place, ticks and settings survive on the device") {
  const auto guide = test::service_guide();
  State state = state_at(guide, "en/buyer/refund/");
  state.ticked = {{"order"}, {"photo"}};
  state.settings = {screen::TextSize::large, screen::Theme::dark, screen::FaceChoice::plain};
  CHECK(screen::save(guide, state) ==
        "wenlu 1\nguide test\ntext large\ntheme dark\nface plain\ntick order\ntick photo\n"
        "place en/buyer/refund/\n");
  const State restored = screen::restore(guide, screen::save(guide, state));
  CHECK(restored.last == state.place);
  State again = visit(guide, restored, state.place, false);
  again.last = {};
  CHECK(again == state);
}

TEST_CASE("what was typed, wished or spoken does not survive") {
  const auto guide = test::service_guide();
  State state = state_at(guide, "en/buyer/refund/");
  const State plain = state;
  state.filled["what"] = "secret";
  state.preference = engine::Preference::urgent;
  state.speaking = true;
  CHECK(screen::save(guide, state) == screen::save(guide, plain));
}

TEST_CASE("a renamed option is followed, a removed one cut off") {
  const auto guide = test::service_guide();
  CHECK(screen::save(guide, state_at(guide, "en/customer/refund/"))
            .ends_with("place en/buyer/refund/\n"));
  CHECK(screen::save(guide, state_at(guide, "en/seller/gone/")).ends_with("place en/seller/\n"));
}

TEST_CASE("ticks and dates follow a renamed material and outcome") {
  auto guide = test::service_guide();
  guide.redirects["receipt"] = "order";
  guide.redirects["money-back"] = "refund";
  const State state = screen::restore(
      guide,
      "wenlu 1\nguide test\ntick receipt\ndate money-back filed 2026-11-22T22:40:00+08:00\n"
      "date refund heard 2026-11-22\ndate refund asked soon\n");
  CHECK(state.ticked.contains({"order"}));
  CHECK(state.cases.at({"refund"}) ==
        engine::CaseDates{{{"filed"}, test::at(guide, "2026-11-22T22:40")}});
}

TEST_CASE("from another guide only the settings are taken") {
  const auto guide = test::service_guide();
  const State state =
      screen::restore(guide, "wenlu 1\nguide other\ntext large\ntick order\nplace en/seller/\n");
  CHECK(state.settings.text_size == screen::TextSize::large);
  CHECK(state.ticked.empty());
  CHECK(state.last == screen::Place{});
}

TEST_CASE("hostile bytes are left out and the rest holds") {
  const auto guide = test::service_guide();
  CHECK(screen::restore(guide, "") == State{});
  CHECK(screen::restore(guide, "{\"text\": \"large\"}") == State{});
  CHECK(screen::restore(guide, "wenlu 2\ntext large\n") == State{});
  CHECK(screen::restore(guide, std::string(1 << 20, '\xff')) == State{});
  const State state = screen::restore(guide,
                                      "wenlu 1\nguide test\n\n \ntext enormous\ntick nothing\n"
                                      "tick order\n\xff\xfe\x00\ntheme\nplace ////\nno end"s);
  CHECK(state.ticked == std::set<content::MaterialId>{{"order"}});
  CHECK(state.settings == screen::Settings{});
  std::string endless = "wenlu 1\nguide test\n";
  for (int i = 0; i < 100'000; ++i) endless += "tick order\n";
  CHECK(screen::restore(guide, endless).ticked.size() == 1);
}
