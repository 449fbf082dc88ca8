#include <catch2/catch_test_macros.hpp>

#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"

using namespace wenlu;
using test::find_block;
using test::state_at;

namespace {

screen::Screen shown(std::string_view path) {
  const auto guide = test::service_guide();
  return compose(guide, state_at(guide, path), std::nullopt);
}

}  // namespace

TEST_CASE("the search page lists every outcome under the answer that leads to it") {
  const screen::Screen screen = shown("en/-search/");
  CHECK(screen.kind == screen::ScreenKind::page);
  CHECK(screen.id == "search");
  std::vector<std::string> listed;
  for (const screen::Block& block : screen.blocks)
    if (const auto* list = std::get_if<screen::LinkList>(&block))
      for (const screen::Link& link : list->links)
        listed.push_back(list->title + ": " + link.action.subject);
  CHECK(listed == std::vector<std::string>{"buyer: en/buyer/refund/", "buyer: en/buyer/parcel/",
                                           "seller: en/seller/penalty/phone/",
                                           "seller: en/seller/penalty/computer/",
                                           "seller: en/seller/deposit/", "Back: en/"});
}

TEST_CASE("the check page lists official contacts and the marks of fraud") {
  const screen::Screen screen = shown("en/-check/");
  CHECK(screen.id == "check");
  std::vector<std::string> lines;
  for (const screen::Block& block : screen.blocks)
    if (const auto* section = std::get_if<screen::SectionBlock>(&block))
      lines.insert(lines.end(), section->list.begin(), section->list.end());
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with("Telephone: 950201. Unverified"));
  CHECK(lines[0].ends_with("Source: The site."));
  CHECK(lines[1] == "Asks for a code. Do not give it.");
}

TEST_CASE("the about page names the sources and the version") {
  const screen::Screen screen = shown("en/-about/");
  CHECK(screen.id == "about");
  CHECK(find_block<screen::SourcesBlock>(screen)->lines.size() == 2);
  bool version = false;
  for (const screen::Block& block : screen.blocks)
    if (const auto* section = std::get_if<screen::SectionBlock>(&block))
      version = version || section->text.find("version 1.") != std::string::npos;
  CHECK(version);
}

TEST_CASE("the settings page shows what is set") {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, "en/-settings/");
  state.settings.theme = screen::Theme::dark;
  std::vector<std::string> pressed;
  for (const screen::Block& block : compose(guide, state, std::nullopt).blocks)
    if (const auto* row = std::get_if<screen::ButtonRow>(&block))
      for (const screen::Button& button : row->buttons)
        if (button.pressed.value_or(false)) pressed.push_back(to_string(button.action));
  CHECK(pressed ==
        std::vector<std::string>{"set text normal", "set theme dark", "set face canvas"});
}
