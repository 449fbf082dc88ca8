#include "faces/html/blocks.h"

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
  }
  return "phone";
}

// `text` without the blanks around it, said quietly.
void add_quietly(Elements& out, std::string_view text, const Sheet& sheet) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (!text.empty()) out.push_back(sheet.say("span", "i-quiet", text));
}

// "Tap 反馈与帮助": the words around the label are quiet, the label stands as the app shows it and
// is never translated.
Element instruction(const screen::StepLine& step, const Sheet& sheet) {
  if (step.target.empty()) return sheet.say("p", "tap-line", step.text);
  const std::size_t found = step.text.find(step.target);
  const bool woven = found != std::string::npos;
  const std::string_view before = woven ? std::string_view(step.text).substr(0, found) : step.verb;
  const std::string_view after =
      woven ? std::string_view(step.text).substr(found + step.target.size()) : "";
  Elements inside;
  add_quietly(inside, before, sheet);
  if (before.ends_with(' ')) inside.push_back(words(" "));
  inside.push_back(
      sheet.say_with("b", {{"class", "p-chip chip"}, {"translate", "no"}}, step.target));
  if (after.starts_with(' ')) inside.push_back(words(" "));
  add_quietly(inside, after, sheet);
  return in_class("p", "tap-line", std::move(inside));
}

Element tap(const screen::StepLine& step, std::size_t number, bool last, const Sheet& sheet) {
  Elements rail{in_class("span", "p-disc disc i-on-accent", {words(std::to_string(number))})};
  if (!last)
    append(rail,
           {in_class("span", "p-connector connector"), icon("chevron-down", "i-accent arrow")});
  Elements told{instruction(step, sheet)};
  if (!step.also.empty()) told.push_back(sheet.say("p", "small i-quiet", step.also));
  if (!step.note.empty()) told.push_back(sheet.say("p", "", step.note));
  return in_class(
      "li", "tap",
      {in_class("span", "rail", std::move(rail)), in_class("div", "grow", std::move(told))});
}

}  // namespace

Element show(const screen::Steps& steps, const std::string& id, int level, const Sheet& sheet) {
  Elements inside;
  if (!steps.title.empty()) {
    const std::string tag = "h" + std::to_string(level);
    inside.push_back(in_class(
        tag, "plain-heading with-icon",
        {icon(device_icon(steps.device), "i-accent"), sheet.say("span", "", steps.title)}));
  }
  Elements taps;
  for (const screen::StepLine& step : steps.lines)
    taps.push_back(tap(step, taps.size() + 1, taps.size() + 1 == steps.lines.size(), sheet));
  inside.push_back(node("ol", {{"class", "taps"}, {"role", "list"}}, std::move(taps)));
  return node("div", {{"id", id}, {"class", "steps"}}, std::move(inside));
}

}  // namespace wenlu::faces::html
