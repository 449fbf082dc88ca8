// Every place of the shipped guide, in every language, with and without a clock.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/journey/remaining.h"
#include "engine/journey/walk.h"
#include "engine/small_guides.h"
#include "faces/text/text_face.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/visit.h"
#include "support/guides.h"

using namespace wenlu;

namespace {

// The upper figure of "questions left" at each question on the way to `journey`.
std::vector<int> most_left(const content::Guide& guide, const engine::Journey& journey) {
  std::vector<int> most;
  const engine::Route route = journey.route();
  for (std::size_t length = 0; length <= route.size(); ++length) {
    const engine::Route part(route.begin(), route.begin() + static_cast<std::ptrdiff_t>(length));
    most.push_back(engine::remaining(guide, engine::replay(guide, part)).most);
  }
  return most;
}

}  // namespace

TEST_CASE("every place of the shipped guide is a screen without holes") {
  const content::Guide guide = tests::load_shipped();
  const std::optional<engine::Instant> clocks[] = {
      std::nullopt, test::at(guide, "2026-11-23T10:30"), test::at(guide, "2026-11-22T22:40"),
      test::at(guide, "2026-10-02T10:30")};
  engine::walk(guide, [&](const engine::Journey& journey) {
    for (content::Language language = 0; language < guide.languages.size(); ++language)
      for (const auto& now : clocks) {
        screen::State state = screen::open(guide, {language, journey.route()});
        state.opened = now;
        const screen::Screen screen = compose(guide, state, now);
        CAPTURE(to_path(guide, state.place));
        CHECK(screen.place == state.place);
        CHECK(screen.kind != screen::ScreenKind::lost);
        CHECK(screen.announcements.empty());
        CHECK_FALSE(screen.title.empty());
        const std::string text = faces::to_text(screen);
        CHECK(text.find('{') == std::string::npos);
        CHECK(text.find("  - : ") == std::string::npos);
      }
    return true;
  });
}

TEST_CASE("the number of questions left never grows in the shipped guide") {
  const content::Guide guide = tests::load_shipped();
  engine::walk(guide, [&](const engine::Journey& journey) {
    CAPTURE(engine::to_string(journey.route()));
    const std::vector<int> most = most_left(guide, journey);
    CHECK(std::ranges::is_sorted(most, std::ranges::greater()));
    return true;
  });
}

TEST_CASE("every option link of the shipped guide leads to the place it names") {
  const content::Guide guide = tests::load_shipped();
  engine::walk(guide, [&](const engine::Journey& journey) {
    const screen::State state = screen::open(guide, {0, journey.route()});
    const screen::Screen screen = compose(guide, state, std::nullopt);
    const auto* options = test::find_block<screen::Options>(screen);
    if (options == nullptr) return true;
    for (const auto& choice : options->choices) {
      const screen::State next = screen::open(guide, choice.link.place);
      CAPTURE(choice.link.action.subject);
      CHECK(compose(guide, next, std::nullopt).place == choice.link.place);
    }
    return true;
  });
}
