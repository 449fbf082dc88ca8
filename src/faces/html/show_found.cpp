#include "faces/html/show_found.h"

namespace wenlu::faces::html {
namespace {

Element show_text(const screen::FoundAnswer& answer) {
  return in_class("span", "grow",
                  {in_class("b", "label i-text", {words(answer.title)}),
                   in_class("span", "hint small i-quiet", {words(answer.above)})});
}

Element show_link(const screen::Link& link, std::string_view id, std::string_view classes,
                  Element text, const Address& address) {
  return node("a",
              {{"id", std::string(id)},
               {"class", std::string(classes)},
               {"href", address(link.place)},
               {"data-action", screen::to_string(link.action)}},
              {std::move(text)});
}

Element show_choice(Element text, Elements buttons, const std::string& id) {
  text.attributes.emplace_back("id", id);
  return node("div",
              {{"class", "p-option option choice"}, {"role", "group"}, {"aria-labelledby", id}},
              {std::move(text), in_class("div", "button-line", std::move(buttons))});
}

}  // namespace

Elements show_found(const std::vector<screen::FoundAnswer>& answers, const Address& address) {
  Elements items;
  std::size_t number = 0;  // of the link
  const auto next_id = [&] { return "found-" + std::to_string(++number); };
  for (const screen::FoundAnswer& answer : answers) {
    if (answer.links.size() == 1) {
      items.push_back(node("li", {},
                           {show_link(answer.links.front(), next_id(), "p-option option",
                                      show_text(answer), address)}));
      continue;
    }
    Elements buttons;
    for (const screen::Link& link : answer.links)
      buttons.push_back(show_link(link, next_id(), "p-button button i-accent",
                                  in_class("b", "", {words(link.text)}), address));
    items.push_back(node("li", {},
                         {show_choice(show_text(answer), std::move(buttons),
                                      "found-text-" + std::to_string(number))}));
  }
  return items;
}

}  // namespace wenlu::faces::html
