#include "faces/html/show_steps.h"

#include "faces/html/blocks.h"
#include "faces/html/show_picture.h"

namespace wenlu::faces::html {
namespace {

std::string_view device_icon(content::Device device) {
  switch (device) {
    case content::Device::phone:
      return "phone";
    case content::Device::computer:
      return "computer";
    case content::Device::telephone:
      return "telephone";
    case content::Device::none:
      return "place";
  }
  return "phone";
}

// `text` without the spaces around it, said quietly.
void add_quietly(Elements& out, std::string_view text, const PageContext& page) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (!text.empty()) out.push_back(page.say("span", "i-quiet", text));
}

// "Tap 反馈与帮助": the words around the label are quiet, the label stands as the app shows it and
// is never translated.
Element instruction(const screen::StepLine& step, const PageContext& page) {
  if (step.target.empty()) return page.say("p", "tap-line", step.text);
  const std::size_t found = step.text.find(step.target);
  if (found == std::string::npos) return page.say("p", "tap-line", step.text);
  std::string_view before = std::string_view(step.text).substr(0, found);
  std::string_view after = std::string_view(step.text).substr(found + step.target.size());
  constexpr std::string_view kOpening = "“", kClosing = "”";  // the chip itself says as much
  if (before.ends_with(kOpening) && after.starts_with(kClosing)) {
    before.remove_suffix(kOpening.size());
    after.remove_prefix(kClosing.size());
  }
  Elements inside;
  add_quietly(inside, before, page);
  if (before.ends_with(' ')) inside.push_back(words(" "));
  inside.push_back(
      page.say_with("b", {{"class", "p-chip chip"}, {"translate", "no"}}, step.target));
  if (after.starts_with(' ')) inside.push_back(words(" "));
  add_quietly(inside, after, page);
  return in_class("p", "tap-line", std::move(inside));
}

Element disc(std::size_t number) {
  return in_class("span", "p-disc disc i-on-accent", {words(std::to_string(number))});
}

// One step as large as there is room, what it opens beside it. All of it is said below as well; a
// tap on it goes on, as the button does.
Element stage(const screen::Steps& steps, const PageContext& page) {
  const std::size_t at = steps.player->step.value_or(0);
  const auto picture_at = [&](std::size_t index) {
    const bool there = index < steps.lines.size() && steps.lines[index].picture;
    return there ? &*steps.lines[index].picture : nullptr;
  };
  Elements inside{in_class("div", "told", {disc(at + 1), instruction(steps.lines[at], page)})};
  if (const screen::PathPicture* now = picture_at(at))
    inside.push_back(stage_screen(*now, picture_at(at - 1), steps.player->step.has_value(), page));
  if (const screen::PathPicture* next = picture_at(at + 1))
    inside.push_back(
        in_class("div", "next", {icon("arrow-right", "i-accent"), thumbnail(*next, page)}));
  return node("div",
              {{"class", "stage"},
               {"aria-hidden", "true"},
               {"data-action", screen::to_string(steps.player->buttons.back().action)}},
              std::move(inside));
}

Element buttons(const screen::Player& player, const std::string& id, const PageContext& page) {
  Elements all;
  for (const screen::Button& button : player.buttons)
    all.push_back(show(button, id + "-player-" + std::to_string(all.size() + 1), page));
  return in_class("div", "buttons player", {in_class("div", "button-line", std::move(all))});
}

Element tap(const screen::Steps& steps, std::size_t at, const PageContext& page) {
  const screen::StepLine& step = steps.lines[at];
  const std::size_t number = at + 1;
  const bool last = number == steps.lines.size();
  const bool now = steps.player && steps.player->step == at;
  Elements rail{disc(number)};
  if (!last)
    append(rail,
           {in_class("span", "p-connector connector"), icon("chevron-down", "i-accent arrow")});
  Elements told{instruction(step, page)};
  if (!step.also.empty()) told.push_back(page.say("p", "small i-quiet", step.also));
  if (!step.note.empty()) told.push_back(page.say("p", "", step.note));
  Elements inside{in_class("span", "rail", std::move(rail)),
                  in_class("div", "grow", std::move(told))};
  if (step.picture) inside.push_back(thumbnail(*step.picture, page));
  Attributes attributes{{"class", now ? "p-now tap" : "tap"}};
  if (now) attributes.emplace_back("aria-current", "step");
  return node("li", std::move(attributes), std::move(inside));
}

}  // namespace

Element show(const screen::Steps& steps, const std::string& id, int level,
             const PageContext& page) {
  Elements inside;
  if (!steps.title.empty()) {
    const std::string_view tag = heading_tag(level);
    inside.push_back(
        in_class(tag, "plain-heading with-icon",
                 {icon(device_icon(steps.device), "i-accent"), page.say("span", "", steps.title)}));
  }
  if (steps.player) append(inside, {stage(steps, page), buttons(*steps.player, id, page)});
  Elements taps;
  for (std::size_t at = 0; at < steps.lines.size(); ++at) taps.push_back(tap(steps, at, page));
  inside.push_back(node("ol", {{"class", "taps"}, {"role", "list"}}, std::move(taps)));
  Attributes attributes{{"id", id}, {"class", "steps"}};
  if (steps.player && steps.player->playing)
    attributes.emplace_back("data-playing", steps.player->name);
  return node("div", std::move(attributes), std::move(inside));
}

}  // namespace wenlu::faces::html
