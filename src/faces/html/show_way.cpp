#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

std::string_view contact_icon(std::string_view address) {
  if (address.starts_with("tel:")) return "telephone";
  if (address.starts_with("mailto:")) return "mail";
  return "external";
}

Element contact(const screen::Link& link, const std::string& id, const Sheet& sheet) {
  Attributes attributes{{"id", id + "-contact"}, {"class", "p-primary button wide i-on-accent"}};
  append_attributes(attributes, sheet.link(link));
  if (link.address.starts_with("http"))
    attributes.emplace_back("rel", "noopener noreferrer external");
  return node("a", std::move(attributes),
              {icon(contact_icon(link.address)), sheet.say("b", "", link.text)});
}

Element facts(const std::vector<std::string>& texts, const Sheet& sheet) {
  Elements items;
  for (const std::string& text : texts)
    items.push_back(sheet.say("li", "p-fact fact small i-quiet", text));
  return node("ul", {{"class", "facts"}, {"role", "list"}}, std::move(items));
}

// The figures; what they rest on is said at the end of the way, so that the taps come soon.
Elements figures(const screen::WayBlock& way, const std::string& id, const Sheet& sheet) {
  Elements out;
  if (way.wait) {
    screen::WaitBlock wait = *way.wait;
    wait.basis.clear();
    out.push_back(show(wait, id + "-wait", 3, sheet));
  }
  if (way.contact) out.push_back(contact(*way.contact, id, sheet));
  return out;
}

Elements remarks(const screen::WayBlock& way, const Sheet& sheet) {
  Elements out;
  if (!way.facts.empty()) out.push_back(facts(way.facts, sheet));
  if (!way.note.empty()) out.push_back(sheet.say("p", "", way.note));
  if (way.wait && !way.wait->basis.empty())
    out.push_back(sheet.say("p", "small i-quiet", way.wait->basis));
  return out;
}

// All but the title. Where there is room the taps stand beside all the rest.
Elements details(const screen::WayBlock& way, const std::string& id, const Sheet& sheet) {
  Elements parts;
  const auto part = [&](std::string_view classes, Elements inside) {
    if (!inside.empty())
      parts.push_back(in_class("div", std::string(classes) + " part", std::move(inside)));
  };
  part("figures", figures(way, id, sheet));
  if (!way.steps.lines.empty()) part("path", {show(way.steps, id + "-steps", 3, sheet)});
  part("remarks", remarks(way, sheet));
  const bool beside = parts.size() > 1 && !way.steps.lines.empty();
  Elements out;
  if (!way.summary.empty()) out.push_back(sheet.say("p", "i-quiet", way.summary));
  out.push_back(in_class("div", beside ? "parts beside" : "parts", std::move(parts)));
  return out;
}

Element best(const screen::WayBlock& way, const std::string& id, const Sheet& sheet) {
  Elements inside{heading(2, id, way.title, sheet)};
  if (!way.reason.empty())
    inside.push_back(sheet.say("p", "p-badge badge small i-good", way.reason));
  append(inside, details(way, id, sheet));
  return node("section", {{"id", id}, {"class", "p-card card"}}, std::move(inside));
}

// What the closed line tells besides the title: enough to compare the ways.
Elements at_a_glance(const screen::WayBlock& way, const Sheet& sheet) {
  Elements out;
  const auto line = [&](std::string_view classes, const std::string& text) {
    if (!text.empty()) append(out, {words(" "), sheet.say("span", classes, text)});
  };
  if (way.wait) line("glance", way.wait->figure);
  line("glance small i-quiet", way.reason);
  return out;
}

Element folded(const screen::WayBlock& way, const std::string& id, const Sheet& sheet) {
  Elements head{heading(2, id, way.title, sheet)};
  append(head, at_a_glance(way, sheet));
  Element summary =
      node("summary", {{"id", id + "-head"}, {"class", "p-fold fold"}},
           {in_class("span", "grow", std::move(head)), icon("chevron-down", "when-closed i-accent"),
            icon("chevron-up", "when-open i-accent")});
  return node("details", {{"id", id}, {"class", "p-card folded"}},
              {std::move(summary), in_class("div", "unfolded", details(way, id, sheet))});
}

}  // namespace

Element show(const screen::WayBlock& way, const Sheet& sheet) {
  const std::string id = "way-" + way.id;
  return way.best ? best(way, id, sheet) : folded(way, id, sheet);
}

}  // namespace wenlu::faces::html
