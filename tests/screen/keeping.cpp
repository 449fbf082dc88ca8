#include "screen/keeping.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/shipped_words.h"
#include "screen/update/saved.h"
#include "screen/update/update.h"
#include "screen/wording/words.h"

using namespace wenlu;
using screen::EffectKind;
using screen::Keeping;
using test::state_at;

namespace {

screen::Updated after(const screen::State& state, std::string_view action) {
  return update(test::service_guide(), state, screen::parse_action(action).value(), std::nullopt);
}

screen::Screen shown(std::string_view path, Keeping keeping) {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, path);
  state.keeping = keeping;
  return compose(guide, state, std::nullopt);
}

bool says(const screen::Screen& screen, screen::WordKey key) {
  const auto guide = test::service_guide();
  const std::string words = screen::Words(guide, test::kEnglish).say(key);
  return std::ranges::any_of(screen.blocks, [&](const screen::Block& block) {
    if (const auto* paragraph = std::get_if<screen::Paragraph>(&block))
      return paragraph->text == words;
    const auto* section = std::get_if<screen::SectionBlock>(&block);
    return section && section->text == words;
  });
}

bool offers_update(const screen::Screen& screen) {
  return std::ranges::any_of(screen.blocks, [](const screen::Block& block) {
    const auto* row = std::get_if<screen::ButtonRow>(&block);
    return row &&
           row->buttons.front().action == screen::Action{screen::ActionKind::keep, "now", ""};
  });
}

bool links_to(const std::vector<screen::Link>& links, std::string_view file) {
  return std::ranges::count(links, file, &screen::Link::file) > 0;
}

}  // namespace

TEST_CASE("the page tells how the guide is kept, and nothing of it is stored") {
  const auto guide = test::service_guide();
  const screen::State before = state_at(guide, "en/buyer/refund/");
  const screen::Updated told = after(before, "keep kept");
  CHECK(told.state.keeping == Keeping::kept);
  CHECK(told.effects.empty());
  CHECK(save(guide, told.state) == save(guide, before));
  CHECK(after(told.state, "keep nonsense").state == told.state);
  CHECK(after(told.state, "wipe").state.keeping == Keeping::kept);
}

TEST_CASE("readiness is said where an answer ends, and only when it is true") {
  CHECK(says(shown("en/buyer/refund/", Keeping::kept), "offline-ready"));
  CHECK_FALSE(says(shown("en/buyer/refund/", Keeping::unknown), "offline-ready"));
  CHECK(says(shown("en/buyer/refund/", Keeping::unknown), "keep-single-file-note"));
  CHECK_FALSE(says(shown("en/buyer/refund/", Keeping::refused), "offline-ready"));
  CHECK(says(shown("en/buyer/refund/", Keeping::refused), "offline-refused"));
  CHECK_FALSE(says(shown("en/buyer/", Keeping::kept), "offline-ready"));
  CHECK(says(shown("en/-settings/", Keeping::kept), "offline-ready"));
  CHECK(says(shown("en/-settings/", Keeping::unknown), "keep-single-file-note"));
}

TEST_CASE("a waiting version is offered on every screen until it is put off or taken") {
  for (const char* path : {"en/", "en/buyer/refund/", "en/-settings/"}) {
    CHECK(offers_update(shown(path, Keeping::update)));
    CHECK_FALSE(offers_update(shown(path, Keeping::later)));
    CHECK_FALSE(offers_update(shown(path, Keeping::kept)));
  }
  const screen::Updated taken = after({}, "keep now");
  CHECK(taken.effects == std::vector<screen::Effect>{{EffectKind::renew, ""}});
  CHECK(after({}, "keep later").state.keeping == Keeping::later);
}

TEST_CASE("the foot of every page leads to the single file, but not in the file itself") {
  CHECK(links_to(shown("en/", Keeping::unknown).footer, "../wenlu.html"));
  CHECK_FALSE(links_to(shown("en/", Keeping::alone).footer, "../wenlu.html"));
}
