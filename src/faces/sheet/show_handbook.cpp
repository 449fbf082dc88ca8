#include "faces/sheet/show_handbook.h"

#include "faces/sheet/sheet_document.h"
#include "faces/sheet/show_result.h"

namespace wenlu::faces::sheet {
namespace {

using html::Element;
using html::Elements;
using html::in_class;
using html::node;
using html::words;

Element contents_line(const screen::ResultSheet& chapter, const std::string& number,
                      const std::string& page, const std::string& language) {
  Elements inside{in_class("span", "number", {words(number)}),
                  say("span", "", chapter.screen.title, language), in_class("span", "leader"),
                  in_class("span", "page", {words(page)})};
  return node("li", {}, {node("a", {{"href", "#" + chapter.outcome}}, std::move(inside))});
}

Element contents(const screen::Handbook& book, const std::vector<int>& pages) {
  Elements lines;
  for (std::size_t i = 0; i < book.chapters.size(); ++i)
    lines.push_back(contents_line(book.chapters[i], std::to_string(i + 1),
                                  i < pages.size() && pages[i] > 0 ? std::to_string(pages[i]) : "",
                                  book.language));
  return in_class("nav", "contents",
                  {say("h2", "", book.contents, book.language),
                   node("ol", {{"role", "list"}}, std::move(lines))});
}

Element cover(const screen::Handbook& book, const std::vector<int>& pages) {
  Elements words{say("p", "crumbs", book.imprint.site, book.language),
                 say("h1", "", book.title, book.language),
                 say("p", "lead", book.lead, book.language)};
  return in_class("section", "cover",
                  {in_class("header", "top",
                            {in_class("div", "grow", std::move(words)),
                             code_of(book.imprint, 0.7, book.language)}),
                   contents(book, pages), imprint(book.imprint, book.language)});
}

std::string running_title(const screen::Handbook& book) {
  return book.title + " · " + book.imprint.site;
}

}  // namespace

std::string handbook_cover(const screen::Handbook& book) {
  return write({book.language,
                running_title(book),
                "handbook",
                {in_class("main", "paper", {cover(book, {})})}},
               {});
}

std::string handbook(const screen::Handbook& book, const std::vector<int>& pages, const Bar& bar) {
  Elements inside{cover(book, pages)};
  for (const screen::ResultSheet& sheet : book.chapters)
    inside.push_back(chapter(sheet, sheet.outcome));
  return write({book.language,
                running_title(book),
                "handbook",
                {in_class("main", "paper", std::move(inside))},
                running_title(book)},
               bar);
}

}  // namespace wenlu::faces::sheet
