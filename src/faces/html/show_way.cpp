#include "faces/html/show_way.h"

#include <utility>

#include "faces/html/blocks.h"
#include "faces/html/show_contact.h"
#include "faces/html/show_fold.h"

namespace wenlu::faces::html {
namespace {

Element facts(const std::vector<std::string>& texts, const PageContext& page) {
  Elements items;
  for (const std::string& text : texts)
    items.push_back(page.say("li", "p-fact fact small i-quiet", text));
  return node("ul", {{"class", "facts"}, {"role", "list"}}, std::move(items));
}

// The figures, or what the brief has not told of them; what they rest on is said at the end of the
// way, so that the taps come soon.
Elements figures(const screen::WayBlock& way, const std::string& id, const PageContext& page) {
  Elements out;
  if (way.wait && way.briefed) {
    const auto line = [&](std::string_view classes, const std::string& text) {
      if (!text.empty()) out.push_back(page.say("p", classes, text));
    };
    line("small i-quiet", way.wait->exact);
    line("better", way.wait->better);
    line("second", way.wait->second);
  } else if (way.wait) {
    screen::WaitBlock wait = *way.wait;
    wait.basis.clear();
    out.push_back(show(wait, id + "-wait", 3, page));
  }
  for (const screen::Link& link : way.contacts)
    out.push_back(contact(link, id, !way.briefed && &link == &way.contacts.front(), page));
  return out;
}

Elements remarks(const screen::WayBlock& way, const PageContext& page) {
  Elements out;
  if (!way.facts.empty()) out.push_back(facts(way.facts, page));
  if (!way.note.empty()) out.push_back(page.say("p", "", way.note));
  if (way.wait && !way.wait->basis.empty())
    out.push_back(page.say("p", "small i-quiet", way.wait->basis));
  return out;
}

// All but the title. Where there is room the taps stand beside all the rest.
Elements details(const screen::WayBlock& way, const std::string& id, const PageContext& page) {
  Elements parts;
  const auto part = [&](std::string_view classes, Elements inside) {
    if (!inside.empty())
      parts.push_back(in_class("div", std::string(classes) + " part", std::move(inside)));
  };
  part("figures", figures(way, id, page));
  if (!way.steps.lines.empty()) part("path", {show(way.steps, id + "-steps", 3, page)});
  part("remarks", remarks(way, page));
  const bool beside = parts.size() > 1 && !way.steps.lines.empty();
  Elements out;
  if (!way.summary.empty()) out.push_back(page.say("p", "i-quiet", way.summary));
  out.push_back(in_class("div", beside ? "parts beside" : "parts", std::move(parts)));
  return out;
}

// What the brief on top has named goes by its taps.
Element best(screen::WayBlock way, const std::string& id, const PageContext& page) {
  const std::string title = way.briefed ? std::exchange(way.steps.title, "") : way.title;
  Elements inside;
  if (!title.empty()) inside.push_back(heading(2, id, title, page));
  if (!way.reason.empty())
    inside.push_back(page.say("p", "p-badge badge small i-good", way.reason));
  append(inside, details(way, id, page));
  return node("section", {{"id", id}, {"class", "p-card card"}, {"tabindex", "-1"}},
              std::move(inside));
}

// What the closed line tells besides the title: enough to compare the ways.
Elements at_a_glance(const screen::WayBlock& way, const PageContext& page) {
  Elements out;
  const auto line = [&](std::string_view classes, const std::string& text) {
    if (!text.empty()) append(out, {words(" "), page.say("span", classes, text)});
  };
  if (way.wait) line("glance", way.wait->figure);
  line("glance small i-quiet", way.reason);
  return out;
}

}  // namespace

Element show(const screen::WayBlock& way, const PageContext& page) {
  const std::string id = "way-" + way.id;
  if (way.best) return best(way, id, page);
  Elements head{heading(2, id, way.title, page)};
  append(head, at_a_glance(way, page));
  return folded(id, std::move(head), details(way, id, page));
}

}  // namespace wenlu::faces::html
