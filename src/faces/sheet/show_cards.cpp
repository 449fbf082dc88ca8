#include "faces/sheet/show_cards.h"

#include "faces/sheet/sheet_document.h"
#include "faces/sheet/show_result.h"
#include "text/width.h"

namespace wenlu::faces::sheet {
namespace {

using html::Element;
using html::Elements;
using html::in_class;
using html::node;

constexpr int kColumns = 2;
constexpr int kRows = 5;
constexpr int kCardWidth = 90;  // millimetres
constexpr int kCardHeight = 54;
constexpr int kLeft = 15;  // of the first card on an A4 page
constexpr int kTop = 9;
constexpr int kMark = 5;  // length of a cut mark, and half as much between it and the cards

Element card(const screen::EntrySheet& entry) {
  const std::string& language = entry.language;
  Elements told{code_of(entry.imprint, 0.7, language), say("h1", "", entry.title, language),
                say("p", "way", entry.way, language), say("p", "path", entry.path, language)};
  for (const std::string& figure : entry.figures)
    told.push_back(say("p", "figure", figure, language));
  told.push_back(in_class(
      "div", "imprint",
      {say("p", "", entry.imprint.site, language), say("p", "", entry.imprint.edition, language)}));
  return in_class("section", "card", std::move(told));
}

// More than a card holds at ten and a half points: in another language the app's labels stand
// twice.
bool is_dense(const screen::EntrySheet& entry) {
  std::size_t cells =
      text::width(entry.title) * 5 / 4 + text::width(entry.way) + text::width(entry.path);
  for (const std::string& figure : entry.figures) cells += text::width(figure);
  return cells > 195;
}

std::string line(int x, int y, const char* direction, int length) {
  return "M" + std::to_string(x) + " " + std::to_string(y) + direction + std::to_string(length);
}

// Outside the cards, at both ends of every cut.
Element cut_marks() {
  constexpr int kRight = kLeft + kColumns * kCardWidth;
  constexpr int kBottom = kTop + kRows * kCardHeight;
  constexpr int kGap = 2;
  std::string path;
  for (int x = kLeft; x <= kRight; x += kCardWidth)
    path += line(x, kTop - kGap - kMark, "v", kMark) + line(x, kBottom + kGap, "v", kMark);
  for (int y = kTop; y <= kBottom; y += kCardHeight)
    path += line(kLeft - kGap - kMark, y, "h", kMark) + line(kRight + kGap, y, "h", kMark);
  return node("svg", {{"class", "cuts"}, {"viewBox", "0 0 210 297"}, {"aria-hidden", "true"}},
              {node("path", {{"d", path}})});
}

}  // namespace

std::string cards(const screen::EntrySheet& entry, const Bar& bar) {
  Elements rows;
  for (int row = 0; row < kRows; ++row)
    rows.push_back(in_class("div", "row", Elements(kColumns, card(entry))));
  Elements inside{cut_marks(), in_class("div", "rows", std::move(rows)),
                  say("p", "foot", entry.imprint.cited, entry.language)};
  return write({entry.language,
                entry.title + " · " + entry.imprint.site,
                is_dense(entry) ? "cards dense" : "cards",
                {in_class("main", "page", std::move(inside))},
                "",
                kBarePage},
               bar);
}

}  // namespace wenlu::faces::sheet
