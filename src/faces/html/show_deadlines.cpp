#include "faces/html/show_deadlines.h"

#include "faces/html/blocks.h"
#include "faces/html/show_fold.h"
#include "faces/html/show_form.h"

namespace wenlu::faces::html {
namespace {

Element deadline_line(const screen::DeadlineBlock::Line& deadline, const PageContext& page) {
  const bool passed = !deadline.passed.empty();
  Elements inside{page.say("p", "", deadline.label)};
  if (passed) inside.push_back(page.say("p", "within i-danger", deadline.passed));
  inside.push_back(page.say("div", passed ? "i-quiet" : "within", deadline.within));
  if (!deadline.exact.empty()) inside.push_back(page.say("p", "small i-quiet", deadline.exact));
  if (!deadline.missed.empty())
    inside.push_back(page.say("p", passed ? "" : "small i-quiet", deadline.missed));
  return in_class("li", "deadline",
                  {icon(passed ? "warning" : "calendar", passed ? "i-danger" : "i-accent"),
                   in_class("div", "grow", std::move(inside))});
}

Element deadline_form(const screen::DeadlineBlock& deadlines, const PageContext& page) {
  Elements inside;
  for (const screen::Input& input : deadlines.inputs) inside.push_back(field(input, page));
  if (!deadlines.note.empty()) inside.push_back(page.say("p", "small i-quiet", deadlines.note));
  if (!deadlines.buttons.empty()) inside.push_back(button_line(deadlines.buttons, page));
  return node("details", {{"id", "deadlines-form"}, {"class", "form scripted"}},
              {opener("deadlines", "calendar", deadlines.form, page),
               in_class("div", "fields", std::move(inside))});
}

}  // namespace

Element show(const screen::DeadlineBlock& deadlines, const PageContext& page) {
  Elements lines;
  for (const auto& each : deadlines.lines) lines.push_back(deadline_line(each, page));
  Elements inside{node("ul", {{"id", "deadlines-dates"}, {"role", "list"}, {"aria-live", "polite"}},
                       std::move(lines))};
  if (!deadlines.form.empty()) inside.push_back(deadline_form(deadlines, page));
  return folded("deadlines", {heading(2, "deadlines", deadlines.title, page)}, std::move(inside),
                deadlines.dates.empty() ? Fold::closed : Fold::open);
}

}  // namespace wenlu::faces::html
