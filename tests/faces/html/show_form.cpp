#include "faces/html/show_form.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/sample.h"

using namespace wenlu;
using faces::html::Element;

namespace {

Element list_of(bool in_order) {
  const screen::Screen screen = test::sample::start(true);
  const auto address = test::sample::address_from(screen);
  return faces::html::list_of({"Hang up.", "Call."}, in_order, {screen, address});
}

}  // namespace

TEST_CASE("what is done in order is a numbered list, anything else one with dots", "[html]") {
  const Element steps = list_of(true);
  CHECK(steps.tag == "ol");
  REQUIRE(steps.children.size() == 2);
  CHECK(steps.children[0].children[0].children.at(0).text == "1.");
  CHECK(steps.children[1].children[0].children.at(0).text == "2.");
  const Element others = list_of(false);
  CHECK(others.tag == "ul");
  CHECK(others.children.at(0).children[0].children.empty());
}
