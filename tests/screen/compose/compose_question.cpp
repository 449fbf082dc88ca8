#include <catch2/catch_test_macros.hpp>

#include "engine/journey/walk.h"
#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"

using namespace wenlu;
using test::find_block;
using test::state_at;

namespace {

screen::Screen shown(const content::Guide& guide, std::string_view path) {
  return compose(guide, state_at(guide, path), std::nullopt);
}

std::vector<std::string> option_links(const screen::Screen& screen) {
  std::vector<std::string> links;
  const auto* options = find_block<screen::Options>(screen);
  if (options == nullptr) return links;
  for (const auto& choice : options->choices) links.push_back(choice.link.action.subject);
  return links;
}

}  // namespace

TEST_CASE("the start asks the first question and says what the guide is") {
  const auto guide = test::service_guide();
  const screen::Screen screen = shown(guide, "en/");
  CHECK(screen.kind == screen::ScreenKind::question);
  CHECK(screen.id == "who");
  CHECK(screen.language == "en");
  CHECK(screen.document_title == "Wenlu");
  CHECK(screen.lead == "A few questions. Choose one.");
  CHECK(screen.announcements.empty());
  CHECK(find_block<screen::Trail>(screen) == nullptr);
  CHECK(option_links(screen) == std::vector<std::string>{"en/buyer/", "en/seller/"});
  CHECK(find_block<screen::Options>(screen)->choices[0].hint == "You bought something");
  CHECK(find_block<screen::Options>(screen)->progress == "2 to 3 questions left");
  CHECK(find_block<screen::Options>(screen)->keys == "Number keys choose too");
}

TEST_CASE("an option keeps its own id when answers put aside make its link longer") {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, "en/");
  state.journey = engine::replay(guide, {{"penalty"}, {"phone"}});
  const auto options = *find_block<screen::Options>(compose(guide, state, std::nullopt));
  CHECK(options.choices[1].link.action.subject == "en/seller/penalty/phone/");
  CHECK(options.choices[1].id == "seller");
}

TEST_CASE("large text and the plain page are one tap away on every screen, and back") {
  const auto guide = test::service_guide();
  for (const char* path : {"en/", "zh-CN/seller/penalty/phone/", "en/-about/"}) {
    screen::State state = state_at(guide, path);
    screen::Screen screen = compose(guide, state, std::nullopt);
    CHECK(to_string(screen.larger.action) == "set text large");
    CHECK(to_string(screen.plain.action) == "set face plain");
    CHECK_FALSE(screen.larger.pressed.value());
    CHECK_FALSE(screen.plain.pressed.value());
    state.settings = {screen::TextSize::largest, screen::Theme::device, screen::FaceChoice::plain};
    screen = compose(guide, state, std::nullopt);
    CHECK(to_string(screen.larger.action) == "set text normal");
    CHECK(to_string(screen.plain.action) == "set face canvas");
    CHECK(screen.larger.pressed.value());
    CHECK(screen.plain.pressed.value());
  }
}

TEST_CASE("every screen leads to the other language and to the pages") {
  const auto guide = test::service_guide();
  const screen::Screen screen = shown(guide, "en/seller/penalty/");
  REQUIRE(screen.languages.size() == 1);
  CHECK(screen.languages[0].text == "中文");
  CHECK(screen.languages[0].action.subject == "zh-CN/seller/penalty/");
  std::vector<std::string> footer;
  for (const auto& link : screen.footer)
    footer.push_back(link.file.empty() ? link.action.subject : link.file);
  CHECK(footer == std::vector<std::string>{"en/-search/", "en/-check/", "en/-about/",
                                           "en/-settings/", "../wenlu.html"});
}

TEST_CASE("the trail names each answer and offers to change it") {
  const auto guide = test::service_guide();
  const screen::Screen screen = shown(guide, "en/seller/penalty/");
  CHECK(screen.id == "device");
  CHECK(screen.document_title == "device · Wenlu");
  const auto* trail = find_block<screen::Trail>(screen);
  REQUIRE(trail != nullptr);
  REQUIRE(trail->answers.size() == 2);
  CHECK(trail->answers[0].question == "Who you are");
  CHECK(trail->answers[0].answer == "seller");
  CHECK(trail->answers[0].change.text == "Change “Who you are”, now “seller”");
  CHECK(trail->answers[0].change.text.starts_with(trail->change));
  CHECK(to_string(trail->answers[0].change.action) == "go en/ change");
  CHECK(trail->answers[1].question == "seller-problem");
  CHECK(to_string(trail->answers[1].change.action) == "go en/seller/ change");
  CHECK(to_string(trail->start_over.action) == "go en/");
}

TEST_CASE("an old link goes as far as it is valid and says so") {
  const auto guide = test::service_guide();
  const screen::Screen screen = shown(guide, "en/seller/gone-by/");
  CHECK(screen.id == "seller-problem");
  CHECK(to_path(guide, screen.place) == "en/seller/");
  CHECK(screen.announcements ==
        std::vector<std::string>{"What you were looking for has moved. This is the nearest step."});
  CHECK(shown(guide, "en/x/y/z/").announcements.size() == 1);
}

TEST_CASE("an answer that does not fit any more is named") {
  const auto guide = test::service_guide();
  const screen::Screen screen = shown(guide, "en/seller/refund/");
  CHECK(screen.id == "seller-problem");
  CHECK(screen.announcements ==
        std::vector<std::string>{"Your earlier answer “refund” no longer fits and was dropped."});
}

TEST_CASE("a renamed option is followed without a word") {
  const auto guide = test::service_guide();
  const screen::Screen screen = shown(guide, "en/customer/refund/");
  CHECK(screen.id == "refund");
  CHECK(to_path(guide, screen.place) == "en/buyer/refund/");
  CHECK(screen.announcements.empty());
}

TEST_CASE("answers put aside are part of the links of the options that make them count") {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, "en/");
  state.journey = engine::replay(guide, {{"penalty"}, {"phone"}});
  const screen::Screen screen = compose(guide, state, std::nullopt);
  CHECK(screen.id == "who");
  CHECK(option_links(screen) == std::vector<std::string>{"en/buyer/", "en/seller/penalty/phone/"});
  CHECK(screen.announcements.empty());
}

TEST_CASE("the number of questions left is said as one or a range and never grows") {
  struct Row {
    const char* path;
    const char* progress;
  };
  const Row rows[] = {{"zh-CN/", "还有 2–3 个问题"},
                      {"en/seller/", "1 to 2 questions left"},
                      {"en/seller/penalty/", "1 question left"},
                      {"en/buyer/", "1 question left"}};
  const auto guide = test::service_guide();
  for (const Row& row : rows) {
    CAPTURE(row.path);
    CHECK(find_block<screen::Options>(shown(guide, row.path))->progress == row.progress);
  }
}

TEST_CASE("a guide without its start question still shows a readable screen") {
  content::Guide guide = test::service_guide();
  guide.questions.clear();
  const screen::Screen screen = shown(guide, "en/seller/");
  CHECK(screen.kind == screen::ScreenKind::lost);
  CHECK_FALSE(screen.title.empty());
  CHECK_FALSE(screen.lead.empty());
}

TEST_CASE("a screen can be composed for a guide without anything in it") {
  const content::Guide guide;
  CHECK(screen::compose(guide, {}, std::nullopt).kind == screen::ScreenKind::lost);
  screen::State state;
  state.place.language = 7;
  for (const screen::Page page :
       {screen::Page::search, screen::Page::check, screen::Page::about, screen::Page::settings}) {
    state.place.at = page;
    CHECK(compose(guide, state, engine::Instant{0}).kind == screen::ScreenKind::page);
  }
}
