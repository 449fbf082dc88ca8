// A visitor of a small guide who does one thing after the other and looks at the screen.
#pragma once

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/update/update.h"

namespace wenlu::test {

// A visitor on a Sunday evening.
struct Visitor {
  content::Guide guide = test::service_guide();
  screen::State state;
  std::vector<screen::Effect> effects;
  engine::Instant now = test::at(guide, "2026-11-22T22:40");

  explicit Visitor(std::string_view path) {
    guide.statements.at({"order"}).text =
        test::text("订单{number}：{what}。", "Order {number}: {what}.");
    state = test::state_at(guide, path);
  }

  void does(std::string_view action) {
    screen::Updated updated = update(guide, state, screen::parse_action(action).value(), now);
    state = std::move(updated.state);
    effects = std::move(updated.effects);
  }

  screen::Screen screen() const { return compose(guide, state, now); }

  template <class Block>
  Block sees() const {
    const screen::Screen shown = screen();
    const auto* block = test::find_block<Block>(shown);
    REQUIRE(block != nullptr);
    return *block;
  }

  std::string handed_over(screen::EffectKind kind) const {
    const auto it = std::ranges::find(effects, kind, &screen::Effect::kind);
    return it == effects.end() ? "" : it->text;
  }
};

}  // namespace wenlu::test
