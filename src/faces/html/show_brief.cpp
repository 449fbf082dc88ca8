#include "faces/html/show_brief.h"

#include "faces/html/blocks.h"
#include "faces/html/show_contact.h"

namespace wenlu::faces::html {

Element show(const screen::Brief& brief, const PageContext& page) {
  Elements inside{heading(2, "brief", brief.title, page)};
  if (!brief.path.empty())
    inside.push_back(
        node("div", {{"class", "way-line"}, {"translate", "no"}}, page.prose(brief.path)));
  if (brief.wait) inside.push_back(show(*brief.wait, "brief-wait", 3, page));
  if (!brief.bring.empty()) inside.push_back(page.say("p", "small", brief.bring));
  inside.push_back(contact(brief.begin, "brief", true, page));
  return node("section",
              {{"id", "brief"}, {"class", "p-card card brief"}, {"aria-labelledby", "brief-title"}},
              std::move(inside));
}

}  // namespace wenlu::faces::html
