#include "faces/html/page_context.h"

#include "faces/html/prose.h"
#include "faces/look/icons.h"
#include "faces/look/style.h"

namespace wenlu::faces::html {
Attributes PageContext::link(const screen::Link& link) const {
  if (!link.address.empty()) return {{"href", link.address}};
  if (!link.file.empty()) return {{"href", address_(link.place) + link.file}};
  return {{"href", address_(link.place)}, {"data-action", screen::to_string(link.action)}};
}

Elements PageContext::prose(std::string_view text) const { return html::prose(text, language()); }

Element PageContext::say(std::string_view tag, std::string_view classes,
                         std::string_view text) const {
  Attributes attributes;
  if (!classes.empty()) attributes.emplace_back("class", classes);
  return say_with(tag, std::move(attributes), text);
}

Element PageContext::say_with(std::string_view tag, Attributes attributes,
                              std::string_view text) const {
  return html::say(tag, std::move(attributes), text, language());
}

std::string language_code(const screen::Link& link) {
  return link.action.subject.substr(0, link.action.subject.find('/'));
}

Element icon(std::string_view name, std::string_view classes, std::string label) {
  Attributes attributes{
      {"class", "icon"}, {"data-icon", std::string(name)}, {"viewBox", "0 0 24 24"}};
  if (!classes.empty()) attributes.front().second += " " + std::string(classes);
  if (label.empty()) {
    attributes.emplace_back("aria-hidden", "true");
  } else {
    attributes.emplace_back("role", "img");
    attributes.emplace_back("aria-label", std::move(label));
  }
  const Icon* found = find_icon(name);
  return node("svg", std::move(attributes),
              {node("path", {{"d", found ? std::string(found->path) : ""}})});
}

}  // namespace wenlu::faces::html
