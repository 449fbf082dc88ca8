#include "faces/html/show_checklist.h"

#include <utility>

#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

Element box(const screen::Checklist::Item& item, const std::string& id, bool described) {
  Attributes attributes{{"type", "checkbox"},
                        {"id", id + "-tick"},
                        {"class", "tick"},
                        {"data-action", screen::to_string(item.action)}};
  if (described) attributes.emplace_back("aria-describedby", id + "-more");
  if (item.ticked) attributes.emplace_back("checked", "");
  return node("input", std::move(attributes));
}

// Both states of the drawn box are there; the input before them decides which one shows.
Element drawn_box() {
  return in_class("span", "box",
                  {in_class("span", "p-check drawn"),
                   in_class("span", "p-check-on drawn i-on-accent", {icon("check")})});
}

Elements more(const screen::Checklist::Item& item, const PageContext& page) {
  Elements out;
  if (!item.how.empty()) out.push_back(page.say("p", "i-quiet", item.how));
  if (!item.without.empty()) out.push_back(page.say("p", "small i-quiet", item.without));
  return out;
}

// The taps to it, with what else is to be said of it.
Element path(const screen::Checklist::Item& item, const std::string& id, Elements below,
             const PageContext& page) {
  screen::Steps steps = item.path;
  Element summary = node("summary", {{"id", id + "-open"}, {"class", "opener link i-accent"}},
                         {page.say("span", "grow", std::exchange(steps.title, "")),
                          icon("chevron-down", "when-closed"), icon("chevron-up", "when-open")});
  Elements inside{std::move(summary)};
  if (!below.empty()) inside.push_back(node("div", {{"id", id + "-more"}}, std::move(below)));
  inside.push_back(show(steps, id + "-steps", 3, page));
  return node("details", {{"id", id + "-path"}, {"class", "more"}}, std::move(inside));
}

Element line(const screen::Checklist::Item& item, const PageContext& page) {
  const std::string id = "material-" + item.id;
  Elements below = more(item, page);
  const bool described = !below.empty();
  Elements inside{
      in_class("label", "check",
               {box(item, id, described), drawn_box(), page.say("span", "grow", item.label)})};
  if (!item.path.lines.empty())
    inside.push_back(path(item, id, std::move(below), page));
  else if (described)
    inside.push_back(node("div", {{"id", id + "-more"}, {"class", "more"}}, std::move(below)));
  return node("li", {{"id", id}}, std::move(inside));
}

}  // namespace

Element show(const screen::Checklist& checklist, const PageContext& page) {
  Elements items;
  for (const auto& item : checklist.items) items.push_back(line(item, page));
  Elements inside{heading(2, "checklist", checklist.title, page)};
  if (!checklist.ready.empty())
    inside.push_back(page.say_with(
        "p", {{"id", "checklist-ready"}, {"class", "i-quiet"}, {"aria-live", "polite"}},
        checklist.ready));
  inside.push_back(node("ul", {{"class", "checks"}, {"role", "list"}}, std::move(items)));
  if (!checklist.stored.empty())
    inside.push_back(page.say("p", "scripted small i-quiet", checklist.stored));
  return node("section", {{"id", "checklist"}, {"class", "p-card card"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
