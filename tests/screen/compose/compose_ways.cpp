// What a way tells, in the guide that has everything.
#include "screen/compose/compose_ways.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "screen/compose/compose.h"
#include "screen/service_guide.h"
#include "screen/wording/number_words.h"
#include "support/guides.h"

using namespace wenlu;
using test::find_way;
using test::state_at;

namespace {

content::Guide everything() {
  content::Guide guide = tests::load_synthetic("everything");
  screen::number_words(content::built_in_words(), guide);
  return guide;
}

using Texts = std::vector<std::string>;

screen::Screen shown(const content::Guide& guide, std::string_view language) {
  return compose(guide, state_at(guide, std::string(language) + "/buyer/late/"), std::nullopt);
}

bool has(const Texts& texts, std::string_view text) { return std::ranges::count(texts, text) == 1; }

}  // namespace

TEST_CASE("a place is told from its parts, in the order of the language") {
  const content::Guide guide = everything();
  const screen::Screen english = shown(guide, "en"), chinese = shown(guide, "zh-CN");
  CHECK(has(find_way(english, "counter")->facts,
            "Where: Room 201, 2nd floor, Main building, 1 Example Road"));
  CHECK(has(find_way(chinese, "counter")->facts, "地点：示例路 1 号 主楼 2 层 201 室"));
}

TEST_CASE("a way has its own fee, else that of the outcome") {
  const screen::Screen screen = shown(everything(), "en");
  CHECK(has(find_way(screen, "desk")->facts, "Fee: Free of charge"));
  CHECK(has(find_way(screen, "counter")->facts, "Fee: 20 yuan, by card too"));
}

TEST_CASE("all contacts of a way are links, its map is the last") {
  const screen::Screen screen = shown(everything(), "en");
  Texts addresses;
  for (const screen::Link& link : find_way(screen, "counter")->contacts)
    addresses.push_back(link.address);
  CHECK(addresses ==
        Texts{"mailto:hall@example.org", "https://example.org/hall", "https://example.org/map"});
}

TEST_CASE("the steps of a way in person are done there, not tapped") {
  const screen::Screen screen = shown(everything(), "en");
  const screen::Steps& steps = find_way(screen, "counter")->steps;
  CHECK(steps.title == "What to do there");
  Texts lines;
  for (const screen::StepLine& line : steps.lines) {
    lines.push_back(line.text);
    CHECK(line.picture->words == "Look for it there");
    CHECK(line.picture->wide);
    CHECK(line.picture->bands[0].part == screen::PathPicture::Part::anywhere);
  }
  CHECK(lines == Texts{"Go to the service hall", "Scan the code at the door",
                       "Take a number at the machine", "Queue at Window 3",
                       "Show your order number", "Pay the fee"});
}
