// The steps of a way, played one after the other.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/update/update.h"

using namespace wenlu;

namespace {

struct Visitor {
  content::Guide guide = test::service_guide();
  screen::State state = test::state_at(guide, "en/buyer/refund/");

  Visitor() {
    auto& steps = guide.channels.at({"desk"}).path.steps;
    while (steps.size() < 2) steps.push_back(steps.front());
    steps.resize(2);  // the way adds a third
  }

  void does(const std::string& action) {
    screen::Updated updated =
        update(guide, state, screen::parse_action(action).value(), std::nullopt);
    CHECK(updated.effects.empty());
    state = std::move(updated.state);
  }

  // "2 playing", "2 paused", "still".
  std::string sees(std::string_view way = "desk") const {
    const screen::Screen screen = compose(guide, state, std::nullopt);
    for (const screen::Block& block : screen.blocks) {
      const auto* shown = std::get_if<screen::WayBlock>(&block);
      if (shown == nullptr || shown->id != way) continue;
      const screen::Player& player = shown->steps.player.value();
      if (!player.step) return "still";
      return std::to_string(*player.step + 1) + (player.playing ? " playing" : " paused");
    }
    return "no such way";
  }
};

}  // namespace

TEST_CASE("steps are played from the first to the last and again") {
  Visitor visitor;
  CHECK(visitor.sees() == "still");
  visitor.does("step desk play");
  CHECK(visitor.sees() == "1 playing");
  visitor.does("step desk on");
  visitor.does("step desk on");
  CHECK(visitor.sees() == "3 playing");
  visitor.does("step desk on");
  CHECK(visitor.sees() == "1 playing");
}

TEST_CASE("a visitor who steps by hand stops the player, and plays on from there") {
  Visitor visitor;
  visitor.does("step desk next");  // the first was shown before
  CHECK(visitor.sees() == "2 paused");
  visitor.does("step desk on");
  CHECK(visitor.sees() == "2 paused");
  visitor.does("step desk play");
  CHECK(visitor.sees() == "2 playing");
  visitor.does("step desk pause");
  CHECK(visitor.sees() == "2 paused");
  visitor.does("step desk previous");
  visitor.does("step desk previous");
  CHECK(visitor.sees() == "3 paused");
}

TEST_CASE("the stage shows the first step before anything is played, and goes back to the last") {
  Visitor visitor;
  visitor.does("step desk previous");
  CHECK(visitor.sees() == "3 paused");
}

TEST_CASE("only one way is played, none that is not there, and none on another page") {
  Visitor visitor;
  visitor.does("step desk play");
  visitor.does("step nowhere play");
  CHECK(visitor.sees() == "1 playing");
  visitor.state = update(visitor.guide, visitor.state,
                         screen::parse_action("go en/seller/").value(), std::nullopt)
                      .state;
  CHECK_FALSE(visitor.state.playing);
}
