#include "faces/html/blocks.h"
#include "faces/html/show_fold.h"
#include "faces/html/show_form.h"

namespace wenlu::faces::html {
namespace {

Element deadline_line(const screen::DeadlineBlock::Line& deadline, const Sheet& sheet) {
  const bool passed = !deadline.passed.empty();
  Elements inside{sheet.say("p", "", deadline.label)};
  if (passed) inside.push_back(sheet.say("p", "within i-danger", deadline.passed));
  inside.push_back(sheet.say("div", passed ? "i-quiet" : "within", deadline.within));
  if (!deadline.exact.empty()) inside.push_back(sheet.say("p", "small i-quiet", deadline.exact));
  if (!deadline.missed.empty())
    inside.push_back(sheet.say("p", passed ? "" : "small i-quiet", deadline.missed));
  return in_class("li", "deadline",
                  {icon(passed ? "warning" : "calendar", passed ? "i-danger" : "i-accent"),
                   in_class("div", "grow", std::move(inside))});
}

Element deadline_form(const screen::DeadlineBlock& deadlines, const Sheet& sheet) {
  Elements inside;
  for (const screen::Input& input : deadlines.inputs) inside.push_back(field(input, sheet));
  if (!deadlines.note.empty()) inside.push_back(sheet.say("p", "small i-quiet", deadlines.note));
  if (!deadlines.buttons.empty()) inside.push_back(button_line(deadlines.buttons, sheet));
  return node("details", {{"id", "deadlines-form"}, {"class", "form scripted"}},
              {opener("deadlines", "calendar", deadlines.form, sheet),
               in_class("div", "fields", std::move(inside))});
}

}  // namespace

Element show(const screen::DeadlineBlock& deadlines, const Sheet& sheet) {
  Elements lines;
  for (const auto& each : deadlines.lines) lines.push_back(deadline_line(each, sheet));
  Elements inside{node("ul", {{"id", "deadlines-dates"}, {"role", "list"}, {"aria-live", "polite"}},
                       std::move(lines))};
  if (!deadlines.form.empty()) inside.push_back(deadline_form(deadlines, sheet));
  return folded("deadlines", {heading(2, "deadlines", deadlines.title, sheet)}, std::move(inside),
                deadlines.dates.empty() ? Fold::closed : Fold::open);
}

}  // namespace wenlu::faces::html
