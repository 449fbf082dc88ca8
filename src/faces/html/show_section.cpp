#include "faces/html/blocks.h"
#include "faces/html/show_table.h"

namespace wenlu::faces::html {
namespace {

Element dotted_list(const std::vector<std::string>& texts, const Sheet& sheet) {
  Elements items;
  for (const std::string& text : texts)
    items.push_back(in_class(
        "li", "dotted", {in_class("span", "p-bullet bullet"), sheet.say("span", "grow", text)}));
  return node("ul", {{"role", "list"}}, std::move(items));
}

}  // namespace

Element show(const screen::SectionBlock& section, const std::string& id, const Sheet& sheet) {
  Elements inside{heading(2, id, section.title, sheet)};
  if (!section.text.empty()) inside.push_back(sheet.say("p", "", section.text));
  if (!section.list.empty()) inside.push_back(dotted_list(section.list, sheet));
  if (!section.steps.lines.empty()) inside.push_back(show(section.steps, id + "-steps", 3, sheet));
  if (!section.rows.empty())
    inside.push_back(table(section.head, section.rows, id + "-title", sheet));
  if (!section.source.empty()) inside.push_back(sheet.say("p", "small i-quiet", section.source));
  return node("section", {{"id", id}, {"class", "p-card card"}}, std::move(inside));
}

Element show(const screen::StatementBlock& statement, const Sheet& sheet) {
  Elements inside{heading(2, "statement", statement.title, sheet)};
  if (!statement.intro.empty()) inside.push_back(sheet.say("p", "i-quiet", statement.intro));
  if (!statement.example.empty())
    inside.push_back(sheet.say("p", "p-panel panel", statement.example));
  if (!statement.parts.empty()) inside.push_back(dotted_list(statement.parts, sheet));
  if (!statement.copy.text.empty()) inside.push_back(show(statement.copy, sheet));
  return node("section", {{"id", "statement"}, {"class", "p-card card"}}, std::move(inside));
}

Element show(const screen::DeadlineBlock& deadlines, const Sheet& sheet) {
  Elements lines;
  for (const auto& line : deadlines.lines) {
    Elements inside{sheet.say("p", "", line.label), sheet.say("div", "within", line.within)};
    if (!line.missed.empty()) inside.push_back(sheet.say("p", "small i-quiet", line.missed));
    lines.push_back(
        in_class("li", "deadline",
                 {icon("calendar", "i-accent"), in_class("div", "grow", std::move(inside))}));
  }
  return node("section", {{"id", "deadlines"}, {"class", "p-card card"}},
              {heading(2, "deadlines", deadlines.title, sheet),
               node("ul", {{"role", "list"}}, std::move(lines))});
}

}  // namespace wenlu::faces::html
