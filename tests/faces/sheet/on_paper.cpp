// What can only be pressed or filled in stands neither on a sheet nor on a page that is printed.
#include "screen/paper/on_paper.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/critical_css.h"
#include "faces/html/sample.h"
#include "faces/sheet/sheet_blocks.h"

using namespace wenlu;
using faces::html::Element;
using screen::Block;
using screen::OnPaper;

namespace {

std::vector<Block> samples() {
  screen::Input field;
  field.label = "Field";
  field.action = {screen::ActionKind::fill, "field", ""};
  screen::WaitBlock wait;
  wait.figure = "1 hour";
  const screen::Button button{"Press", {screen::ActionKind::wipe, "", ""}, std::nullopt, false};
  std::vector<Block> all{screen::Paragraph{"Words"},
                         screen::FormBlock{"Form", "", {field}, {button}},
                         screen::ContactCheckBlock{field, std::nullopt}, wait};
  for (const screen::Screen& screen :
       {test::sample::start(true), test::sample::question(true), test::sample::outcome(true)})
    all.insert(all.end(), screen.blocks.begin(), screen.blocks.end());
  return all;
}

// ".header", "button", ".form>summary" of the page's rule for print.
std::vector<std::string> hidden_in_print() {
  const std::string css = faces::html::smaller_css(faces::html::page_css());
  const std::size_t media = css.find("@media print{");
  REQUIRE(media != css.npos);
  const std::size_t begin = media + 13;
  std::vector<std::string> all{""};
  for (const char c : css.substr(begin, css.find("{display:none}", begin) - begin))
    c == ',' ? all.emplace_back() : all.back() += c;
  return all;
}

bool is_hidden(const Element& element, const std::vector<std::string>& hidden) {
  std::string words = " ";
  for (const auto& [name, value] : element.attributes)
    if (name == "class") words += value + " ";
  return std::ranges::any_of(hidden, [&](const std::string& rule) {
    const std::string last = rule.substr(rule.find_last_of(" >") + 1);
    return last.starts_with('.') ? words.find(" " + last.substr(1) + " ") != words.npos
                                 : last == element.tag;
  });
}

void print(Element& element, const std::vector<std::string>& hidden) {
  std::erase_if(element.children, [&](const Element& each) { return is_hidden(each, hidden); });
  for (Element& child : element.children) print(child, hidden);
}

// A box to tick can be ticked with a pen.
bool is_box(const Element& element) {
  return std::ranges::count(element.attributes,
                            std::pair<std::string_view, std::string>("type", "checkbox")) > 0;
}

bool can_be_used(const Element& element) {
  constexpr std::array kUsed{"button", "input", "textarea", "select"};
  return (std::ranges::find(kUsed, element.tag) != kUsed.end() && !is_box(element)) ||
         std::ranges::any_of(element.children, can_be_used);
}

std::string text_of(const Element& element) {
  std::string text = element.text;
  if (element.tag == "h1" || element.tag == "h2") return "";  // of a list of links it stays
  for (const Element& child : element.children) text += text_of(child);
  return text;
}

Element printed(const Block& block) {
  screen::Screen screen;
  screen.language = "en";
  screen.blocks = {block};
  Element body = faces::html::body(screen, test::sample::address_from(screen));
  print(body, hidden_in_print());
  return body;
}

}  // namespace

TEST_CASE("there is a sample of every kind of block") {
  std::vector<bool> seen(std::variant_size_v<Block>);
  for (const Block& block : samples()) seen[block.index()] = true;
  CHECK(std::ranges::count(seen, false) == 0);
}

TEST_CASE("a page that is printed leaves out the blocks that are nowhere on paper, and no others") {
  for (const Block& block : samples()) {
    INFO("block " << block.index());
    const Element page = printed(block);
    CHECK_FALSE(can_be_used(page));
    CHECK((text_of(page).empty()) == (screen::on_paper(block) == OnPaper::nowhere));
  }
}

TEST_CASE("a sheet holds the blocks that are for it, and nothing to press or fill in") {
  screen::Screen screen;
  screen.language = "en";
  screen.blocks = samples();
  const auto for_it = std::ranges::count(screen.blocks, OnPaper::sheet, screen::on_paper);
  screen = screen::as_on_sheet(screen);
  CHECK(std::ssize(screen.blocks) == for_it);
  for (const Element& block : faces::sheet::sheet_blocks(screen, "")) {
    CHECK_FALSE(can_be_used(block));
    const std::string html = faces::html::to_html(block);
    CHECK(html.find("data-action") == std::string::npos);
    CHECK(html.find("<summary") == std::string::npos);
  }
}
