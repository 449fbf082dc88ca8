#include "faces/html/show_section.h"

#include "faces/html/blocks.h"
#include "faces/html/show_fold.h"
#include "faces/html/show_form.h"
#include "faces/html/show_table.h"

namespace wenlu::faces::html {

Element show(const screen::SectionBlock& section, const std::string& id, const PageContext& page) {
  using enum screen::SectionBlock::Standing;
  Elements inside;
  if (section.standing != folded) inside.push_back(heading(2, id, section.title, page));
  if (!section.text.empty()) inside.push_back(page.say("p", "", section.text));
  if (!section.list.empty()) inside.push_back(list_of(section.list, section.in_order, page));
  if (!section.steps.lines.empty()) inside.push_back(show(section.steps, id + "-steps", 3, page));
  if (!section.rows.empty())
    inside.push_back(table(section.head, section.rows, id + "-title", page));
  if (!section.source.empty()) inside.push_back(page.say("p", "small i-quiet", section.source));
  if (section.standing == folded)
    return html::folded(id, {heading(2, id, section.title, page)}, std::move(inside));
  return node("section",
              {{"id", id}, {"class", section.standing == first ? "first small" : "p-card card"}},
              std::move(inside));
}

}  // namespace wenlu::faces::html
