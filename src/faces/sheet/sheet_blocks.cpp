#include "faces/sheet/sheet_blocks.h"

#include <algorithm>
#include <array>

#include "faces/html/blocks.h"

namespace wenlu::faces::sheet {
namespace {

using html::Element;
using html::Elements;

struct Shower {
  const html::PageContext& page;
  const std::string& id;

  // On paper every way is open, as the best one is on the screen.
  Element operator()(screen::WayBlock way) const {
    way.best = true;
    return show(way, page);
  }
  // What folds has its heading in the summary, which goes.
  Element operator()(const screen::DeadlineBlock& block) const {
    Element card = show(block, page);
    card.children.insert(card.children.begin(), html::heading(2, "deadlines", block.title, page));
    return card;
  }
  Element operator()(const screen::NoticeBlock& block) const { return show(block, id, page); }
  Element operator()(const screen::WaitBlock& block) const { return show(block, id, 2, page); }
  Element operator()(const screen::SectionBlock& block) const { return show(block, id, page); }
  Element operator()(const screen::LinkList& block) const { return show(block, id, page); }
  Element operator()(const screen::FormBlock& block) const { return show(block, id, page); }
  Element operator()(const screen::ButtonRow& block) const { return show(block, id, page); }
  Element operator()(const auto& block) const { return show(block, page); }
};

bool names_an_id(std::string_view attribute) {
  constexpr std::array kNames{"id", "for", "aria-labelledby", "aria-describedby"};
  return std::ranges::find(kNames, attribute) != kNames.end();
}

// The taps under a summary say again what it says.
bool is_pressed(const Element& element) {
  return element.tag == "input" || element.tag == "button" || element.tag == "summary";
}

// Takes out what can only be pressed, unfolds, and gives ids their prefix.
void settle(Element& element, const std::string& prefix) {
  std::erase_if(element.children, is_pressed);
  if (element.tag == "details") element.tag = "div";
  std::erase_if(element.attributes,
                [](const auto& attribute) { return attribute.first == "data-action"; });
  for (auto& [name, value] : element.attributes)
    if (names_an_id(name)) value.insert(0, prefix);
  for (Element& child : element.children) settle(child, prefix);
}

}  // namespace

Elements sheet_blocks(const screen::Screen& screen, const std::string& prefix) {
  const html::Address nowhere = [](const screen::Place&) { return std::string(); };
  const html::PageContext page(screen, nowhere);
  Elements out;
  for (const screen::Block& block : screen.blocks) {
    const std::string id = "block-" + std::to_string(out.size() + 1);
    out.push_back(std::visit(Shower{page, id}, block));
    settle(out.back(), prefix);
  }
  return out;
}

}  // namespace wenlu::faces::sheet
