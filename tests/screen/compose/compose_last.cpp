// Where the visitor was the last time.
#include <catch2/catch_test_macros.hpp>

#include "screen/compose/visitor.h"
#include "screen/update/saved.h"
#include "screen/visit.h"

using namespace wenlu;
using test::Visitor;

TEST_CASE("the start tells where the visitor was the last time") {
  const auto guide = test::service_guide();
  const auto start_after = [&](const char* saved) {
    const screen::State state =
        visit(guide, screen::restore(guide, saved), {1, engine::Route{}}, false);
    return compose(guide, state, test::at(guide, "2026-11-22T22:40"));
  };
  const auto links = [](const screen::Screen& screen) {
    const auto* list = test::find_block<screen::LinkList>(screen);
    return list ? *list : screen::LinkList{};
  };
  const auto renamed = links(start_after("wenlu 1\nguide test\nplace en/customer/refund/\n"));
  REQUIRE(renamed.links.size() == 1);
  CHECK(renamed.links[0].text == "refund");
  CHECK(renamed.links[0].action.subject == "en/buyer/refund/");
  CHECK(renamed.text == "");
  const auto removed = links(start_after("wenlu 1\nguide test\nplace en/gone/away/\n"));
  CHECK(removed.links.empty());
  CHECK(removed.text == "What you were looking for has moved. This is the nearest step.");
  CHECK(links(start_after("wenlu 1\nguide test\nplace en/\n")).title == "");
  CHECK(links(start_after("")).title == "");
}

TEST_CASE("the place beyond the start is remembered when the visitor goes home") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("go en/");
  CHECK(save(visitor.guide, visitor.state).ends_with("place en/buyer/refund/\n"));
  visitor.does("wipe");
  CHECK(save(visitor.guide, visitor.state).find("refund") == std::string::npos);
}
