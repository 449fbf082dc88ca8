#include "faces/html/blocks.h"
#include "faces/html/show_fold.h"
#include "faces/html/show_form.h"
#include "faces/html/show_table.h"

namespace wenlu::faces::html {

Element show(const screen::SectionBlock& section, const std::string& id, const Sheet& sheet) {
  using enum screen::SectionBlock::Standing;
  Elements inside;
  if (section.standing != folded) inside.push_back(heading(2, id, section.title, sheet));
  if (!section.text.empty()) inside.push_back(sheet.say("p", "", section.text));
  if (!section.list.empty()) inside.push_back(dotted_list(section.list, sheet));
  if (!section.steps.lines.empty()) inside.push_back(show(section.steps, id + "-steps", 3, sheet));
  if (!section.rows.empty())
    inside.push_back(table(section.head, section.rows, id + "-title", sheet));
  if (!section.source.empty()) inside.push_back(sheet.say("p", "small i-quiet", section.source));
  if (section.standing == folded)
    return html::folded(id, {heading(2, id, section.title, sheet)}, std::move(inside));
  return node("section",
              {{"id", id}, {"class", section.standing == first ? "first small" : "p-card card"}},
              std::move(inside));
}

}  // namespace wenlu::faces::html
