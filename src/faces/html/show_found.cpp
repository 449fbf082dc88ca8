#include "faces/html/show_found.h"

namespace wenlu::faces::html {

Elements show_found(const std::vector<screen::FoundAnswer>& answers, const Address& address) {
  Elements items;
  std::size_t number = 0;  // of the link
  for (const screen::FoundAnswer& answer : answers) {
    Element text = in_class("span", "grow",
                            {in_class("b", "label i-text", {words(answer.title)}),
                             in_class("span", "hint small i-quiet", {words(answer.above)})});
    const bool decides = answer.links.size() > 1;
    Elements links;
    for (const screen::Link& link : answer.links)
      links.push_back(node("a",
                           {{"id", "found-" + std::to_string(++number)},
                            {"class", decides ? "p-button button i-accent" : "p-option option"},
                            {"href", address(link.place)},
                            {"data-action", screen::to_string(link.action)}},
                           {decides ? in_class("b", "", {words(link.text)}) : std::move(text)}));
    if (decides) {
      const std::string id = "found-text-" + std::to_string(number);
      text.attributes.emplace_back("id", id);
      links = {node(
          "div", {{"class", "p-option option choice"}, {"role", "group"}, {"aria-labelledby", id}},
          {std::move(text), in_class("div", "button-line", std::move(links))})};
    }
    items.push_back(node("li", {}, std::move(links)));
  }
  return items;
}

}  // namespace wenlu::faces::html
