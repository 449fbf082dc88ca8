// The guide as on another moment.
#include <catch2/catch_test_macros.hpp>

#include "screen/compose/visitor.h"

using namespace wenlu;
using test::Visitor;

TEST_CASE("editors look at the guide as on another moment, which is said on every screen") {
  Visitor visitor("en/-about/");
  CHECK(visitor.sees<screen::FormBlock>().inputs[0].value == "");
  visitor.does("fill -as-on 2026-11-23T10:00");
  CHECK(visitor.effects.empty());
  CHECK(visitor.sees<screen::FormBlock>().inputs[0].value == "2026-11-23T10:00");
  visitor.does("go en/buyer/refund/");
  const screen::Screen shown = visitor.screen();
  CHECK(shown.announcements ==
        std::vector<std::string>{"Shown as of 2026-11-23 10:00, not as of now."});
  CHECK(visitor.sees<screen::WayBlock>().wait->open == true);
  CHECK(std::holds_alternative<screen::Trail>(shown.blocks.front()));
  visitor.does("fill -as-on now");
  CHECK(visitor.screen().announcements.empty());
  CHECK(visitor.sees<screen::WayBlock>().wait->open == false);
  visitor.does("fill -as-on gibberish");
  CHECK_FALSE(visitor.state.as_on);
}
