#include "faces/html/show_trail.h"

#include "faces/html/blocks.h"

namespace wenlu::faces::html {
namespace {

// "Change: who you are", of which only "Change" shows.
Element change(const screen::Trail& trail, const screen::Trail::Answer& answer,
               const PageContext& page) {
  const std::string& whole = answer.change.text;
  const std::string seen = whole.starts_with(trail.change) ? trail.change : whole;
  Elements inside = page.prose(seen);
  if (seen != whole) inside.push_back(page.say("span", "spoken-only", whole.substr(seen.size())));
  return node("span", {{"class", "small i-accent"}, {"data-underline", ""}}, std::move(inside));
}

// The whole chip is the link that changes the answer.
Element crumb(const screen::Trail& trail, std::size_t index, const PageContext& page) {
  const screen::Trail::Answer& answer = trail.answers[index];
  Attributes attributes{{"id", "answer-" + std::to_string(index + 1)},
                        {"class", "p-crumb crumb i-text"}};
  append_attributes(attributes, page.link(answer.change));
  Elements inside{page.say("span", "small i-quiet", answer.question), words(" "),
                  page.say("b", "", answer.answer), words(" "), change(trail, answer, page)};
  return node("li", {}, {node("a", std::move(attributes), std::move(inside))});
}

// All answers in one line, each to be changed once that is opened.
Element behind(const screen::Trail& trail, Element list, const PageContext& page) {
  Element summary =
      node("summary", {{"id", "answers-open"}, {"class", "opener again small"}},
           {page.say("span", "i-quiet", trail.folded), words(" "),
            page.say_with("span", {{"class", "i-accent"}, {"data-underline", ""}}, trail.change)});
  return node("details", {{"id", "answers"}}, {std::move(summary), std::move(list)});
}

}  // namespace

Element show(const screen::Trail& trail, const PageContext& page) {
  Elements crumbs;
  for (std::size_t i = 0; i < trail.answers.size(); ++i) crumbs.push_back(crumb(trail, i, page));
  if (!trail.start_over.text.empty()) {
    Attributes again{
        {"id", "start-over"}, {"class", "again i-accent small"}, {"data-underline", ""}};
    append_attributes(again, page.link(trail.start_over));
    crumbs.push_back(node("li", {}, {page.say_with("a", std::move(again), trail.start_over.text)}));
  }
  Element list = node("ol", {{"class", "crumbs"}, {"role", "list"}}, std::move(crumbs));
  if (!trail.folded.empty()) list = behind(trail, std::move(list), page);
  return node("nav", {{"id", "trail"}, {"class", "trail"}, {"aria-label", trail.title}},
              {std::move(list)});
}

}  // namespace wenlu::faces::html
