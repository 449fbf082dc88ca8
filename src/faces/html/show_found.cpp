#include "faces/html/show_found.h"

namespace wenlu::faces::html {

Elements show_found(const std::vector<screen::FoundAnswer>& answers, const Address& address) {
  Elements items;
  for (const screen::FoundAnswer& answer : answers)
    items.push_back(
        node("li", {},
             {node("a",
                   {{"id", "found-" + std::to_string(items.size() + 1)},
                    {"class", "p-option option"},
                    {"href", address(answer.link.place)},
                    {"data-action", screen::to_string(answer.link.action)}},
                   {in_class("span", "grow",
                             {in_class("b", "label i-text", {words(answer.link.text)}),
                              in_class("span", "hint small i-quiet", {words(answer.above)})})})}));
  return items;
}

}  // namespace wenlu::faces::html
