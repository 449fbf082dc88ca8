#include "faces/html/show_options.h"

#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

Element choice(const screen::Options::Choice& choice, std::size_t index, const PageContext& page) {
  // A tenth has no key of its own.
  const std::string digit = index < 9 ? std::to_string(index + 1) : "";
  Attributes attributes{{"id", "choice-" + choice.id}, {"class", "p-option option i-text"}};
  append_attributes(attributes, page.link(choice.link));
  Elements label{page.say("b", "label", choice.label)};
  if (!choice.hint.empty()) {
    label.push_back(words(" "));
    label.push_back(page.say("span", "hint i-quiet", choice.hint));
  }
  Elements inside{in_class("span", "grow", std::move(label))};
  if (!digit.empty()) {
    append_attributes(attributes, {{"data-digit", digit}, {"aria-keyshortcuts", digit}});
    inside.push_back(node("span", {{"class", "p-key key small i-quiet"}, {"aria-hidden", "true"}},
                          {words(digit)}));
  }
  inside.push_back(icon("arrow-right", "i-accent"));
  return node("li", {}, {node("a", std::move(attributes), std::move(inside))});
}

}  // namespace

Element show(const screen::Options& options, const PageContext& page) {
  Elements choices;
  for (const auto& each : options.choices) choices.push_back(choice(each, choices.size(), page));
  Elements inside;
  Elements line = page.prose(options.progress);
  if (!options.keys.empty()) {
    if (!line.empty()) line.push_back(words(" "));
    line.push_back(page.say("span", "keys", options.keys));
  }
  if (!line.empty()) inside.push_back(in_class("p", "progress small i-quiet", std::move(line)));
  inside.push_back(node("ul", {{"class", "options"}, {"role", "list"}}, std::move(choices)));
  return node("div", {{"id", "options"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
