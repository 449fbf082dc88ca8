#include "faces/html/show_fold.h"

#include "faces/html/page_context.h"

namespace wenlu::faces::html {

Element folded(const std::string& id, Elements head, Elements inside, Fold at_first) {
  Element summary =
      node("summary", {{"id", id + "-head"}, {"class", "p-fold fold"}},
           {in_class("span", "grow", std::move(head)), icon("chevron-down", "when-closed i-accent"),
            icon("chevron-up", "when-open i-accent")});
  Attributes attributes{{"id", id}, {"class", "p-card folded"}};
  if (at_first == Fold::open) attributes.emplace_back("open", "");
  return node("details", std::move(attributes),
              {std::move(summary), in_class("div", "unfolded", std::move(inside))});
}

}  // namespace wenlu::faces::html
