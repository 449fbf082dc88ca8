#include "screen/offline.h"

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
using screen::Offline;
using test::state_at;

namespace {

screen::Updated after(const screen::State& state, std::string_view action) {
  return update(test::service_guide(), state, screen::parse_action(action).value(), std::nullopt);
}

screen::Screen shown(std::string_view path, Offline offline) {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, path);
  state.offline = offline;
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
           row->buttons.front().action == screen::Action{screen::ActionKind::offline, "now", ""};
  });
}

bool links_to(const std::vector<screen::Link>& links, std::string_view file) {
  return std::ranges::count(links, file, &screen::Link::file) > 0;
}

}  // namespace

TEST_CASE("the page tells whether the guide works offline, and nothing of it is saved") {
  const auto guide = test::service_guide();
  const screen::State before = state_at(guide, "en/buyer/refund/");
  const screen::Updated told = after(before, "offline ready");
  CHECK(told.state.offline == Offline::ready);
  CHECK(told.effects.empty());
  CHECK(save(guide, told.state) == save(guide, before));
  CHECK(after(told.state, "offline nonsense").state == told.state);
  CHECK(after(told.state, "wipe").state.offline == Offline::ready);
}

TEST_CASE("readiness is said where an answer ends, and only when it is true") {
  CHECK(says(shown("en/buyer/refund/", Offline::ready), "offline-ready"));
  CHECK_FALSE(says(shown("en/buyer/refund/", Offline::unknown), "offline-ready"));
  CHECK(says(shown("en/buyer/refund/", Offline::unknown), "keep-single-file-note"));
  CHECK_FALSE(says(shown("en/buyer/refund/", Offline::refused), "offline-ready"));
  CHECK(says(shown("en/buyer/refund/", Offline::refused), "offline-refused"));
  CHECK_FALSE(says(shown("en/buyer/", Offline::ready), "offline-ready"));
  CHECK(says(shown("en/-settings/", Offline::ready), "offline-ready"));
  CHECK(says(shown("en/-settings/", Offline::unknown), "keep-single-file-note"));
}

TEST_CASE("a waiting version is offered on every screen until it is put off or taken") {
  for (const char* path : {"en/", "en/buyer/refund/", "en/-settings/"}) {
    CHECK(offers_update(shown(path, Offline::update)));
    CHECK_FALSE(offers_update(shown(path, Offline::later)));
    CHECK_FALSE(offers_update(shown(path, Offline::ready)));
  }
  const screen::Updated taken = after({}, "offline now");
  CHECK(taken.effects == std::vector<screen::Effect>{{EffectKind::renew, ""}});
  CHECK(after({}, "offline later").state.offline == Offline::later);
}

TEST_CASE("the foot of every page leads to the single file, but not in the file itself") {
  CHECK(links_to(shown("en/", Offline::unknown).footer, "../wenlu.html"));
  CHECK_FALSE(links_to(shown("en/", Offline::alone).footer, "../wenlu.html"));
}
