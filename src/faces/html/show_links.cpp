#include "faces/html/show_links.h"

#include "faces/html/blocks.h"
#include "screen/names.h"

namespace wenlu::faces::html {
namespace {

using screen::PlayerMove;

PlayerMove move_of(const screen::Button& button) {
  return screen::named<PlayerMove>(button.action.value).value_or(PlayerMove::play);
}

std::string_view move_icon(PlayerMove move) {
  switch (move) {
    case PlayerMove::next:
      return "arrow-right";
    case PlayerMove::previous:
      return "arrow-left";
    case PlayerMove::pause:
      return "pause";
    case PlayerMove::play:
    case PlayerMove::on:
      return "play";
  }
  return "";
}

std::string_view action_icon(const screen::Button& button) {
  switch (button.action.kind) {
    case screen::ActionKind::copy:
      return "copy";
    case screen::ActionKind::print:
      return "print";
    case screen::ActionKind::share:
      return "share";
    case screen::ActionKind::speak:
      return button.pressed.value_or(false) ? "stop" : "speak";
    case screen::ActionKind::remind:
      return "calendar";
    case screen::ActionKind::step:
      return move_icon(move_of(button));
    case screen::ActionKind::set:
      return screen::named<screen::Setting>(button.action.subject) == screen::Setting::text
                 ? "text-size"
                 : "";
    default:
      return "";
  }
}

// Its sign says it all to those who see it.
bool only_sign(const screen::Button& button) {
  return button.action.kind == screen::ActionKind::step &&
         (move_of(button) == PlayerMove::previous || move_of(button) == PlayerMove::next);
}

// "do-copy-statement": letters, digits and hyphens of the action.
std::string button_id(const screen::Action& action) {
  std::string id = "do-" + screen::to_string(action);
  for (char& c : id) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!kept) c = '-';
  }
  return id;
}

Element source(const screen::SourcesBlock::Line& line, const PageContext& page) {
  Elements inside;
  if (!line.mark.empty()) inside.push_back(words(line.mark + " "));
  if (line.url.empty()) {
    append(inside, page.prose(line.title));
  } else {
    inside.push_back(page.say_with("a",
                                   {{"class", "i-accent"},
                                    {"data-underline", ""},
                                    {"href", line.url},
                                    {"rel", "noopener noreferrer external"}},
                                   line.title));
  }
  if (!line.checked.empty()) append(inside, {words(" · "), page.say("span", "", line.checked)});
  return node("li", {}, std::move(inside));
}

}  // namespace

Element show(const screen::SourcesBlock& sources, const PageContext& page) {
  Elements lines;
  for (const auto& line : sources.lines) lines.push_back(source(line, page));
  Elements inside{page.say_with("h2", {{"id", "sources-title"}, {"class", "plain-heading small"}},
                                sources.title)};
  if (!sources.overdue.empty()) inside.push_back(page.say("p", "i-warning", sources.overdue));
  if (!sources.disclaimer.empty()) inside.push_back(page.say("p", "", sources.disclaimer));
  if (!lines.empty()) inside.push_back(node("ul", {{"role", "list"}}, std::move(lines)));
  return node("section", {{"id", "sources"}, {"class", "sources small i-quiet"}},
              std::move(inside));
}

Element link_list(const std::vector<screen::Link>& links, const std::string& id,
                  std::string_view classes, const PageContext& page) {
  Elements items;
  for (const screen::Link& link : links) {
    Attributes attributes{{"id", id + "-" + std::to_string(items.size() + 1)},
                          {"class", "link i-accent"},
                          {"data-underline", ""}};
    append_attributes(attributes, page.link(link));
    items.push_back(node("li", {}, {page.say_with("a", std::move(attributes), link.text)}));
  }
  return node("ul", {{"class", std::string(classes)}, {"role", "list"}}, std::move(items));
}

Element show(const screen::LinkList& list, const std::string& id, const PageContext& page) {
  Elements inside;
  if (!list.title.empty()) inside.push_back(heading(2, id, list.title, page));
  if (!list.text.empty()) inside.push_back(page.say("p", "", list.text));
  inside.push_back(link_list(list.links, id, "links", page));
  return node("section", {{"id", id}}, std::move(inside));
}

Element show(const screen::Button& button, const PageContext& page) {
  return show(button, button_id(button.action), page);
}

Element show(const screen::Button& button, std::string id, const PageContext& page) {
  const bool on = button.pressed.value_or(false);
  const std::string look = button.primary ? "p-primary i-on-accent"
                           : on           ? "p-button-on i-accent"
                                          : "p-button i-accent";
  Attributes attributes{{"type", "button"},
                        {"id", std::move(id)},
                        {"class", look + " button"},
                        {"data-action", screen::to_string(button.action)}};
  if (button.pressed) attributes.emplace_back("aria-pressed", on ? "true" : "false");
  Elements inside;
  if (const std::string_view sign = action_icon(button); !sign.empty())
    inside.push_back(icon(sign));
  inside.push_back(page.say("b", only_sign(button) ? "spoken-only" : "", button.text));
  return node("button", std::move(attributes), std::move(inside));
}

Element show(const screen::ButtonRow& row, const std::string& id, const PageContext& page) {
  Elements buttons;
  for (const screen::Button& button : row.buttons) buttons.push_back(show(button, page));
  Element line = in_class("div", "button-line", std::move(buttons));
  if (row.title.empty()) return node("div", {{"id", id}, {"class", "buttons"}}, {std::move(line)});
  return node(
      "div",
      {{"id", id}, {"class", "buttons"}, {"role", "group"}, {"aria-labelledby", id + "-title"}},
      {page.say_with("p", {{"id", id + "-title"}, {"class", "i-quiet"}}, row.title),
       std::move(line)});
}

}  // namespace wenlu::faces::html
