#include "faces/html/show_table.h"

namespace wenlu::faces::html {
namespace {

Element head_row(const std::vector<std::string>& head, const PageContext& page) {
  Elements cells;
  for (const std::string& text : head)
    cells.push_back(page.say_with(
        "th", {{"scope", "col"}, {"role", "columnheader"}, {"class", "p-panel"}}, text));
  return node("tr", {{"role", "row"}}, std::move(cells));
}

// On narrow screens the rows stand as cards, and each cell repeats its column's name for the eye.
Element cell(std::size_t column, const std::string& text, const std::vector<std::string>& head,
             const PageContext& page) {
  Elements inside;
  if (column > 0 && column < head.size() && !head[column].empty()) {
    inside.push_back(page.say_with(
        "span", {{"class", "column small i-quiet"}, {"aria-hidden", "true"}}, head[column]));
  }
  inside.push_back(page.say("span", "", text));
  const Attributes attributes = column == 0 ? Attributes{{"scope", "row"}, {"role", "rowheader"}}
                                            : Attributes{{"role", "cell"}};
  return node(column == 0 ? "th" : "td", attributes, std::move(inside));
}

}  // namespace

Element table(const std::vector<std::string>& head,
              const std::vector<std::vector<std::string>>& rows, const std::string& labelled_by,
              const PageContext& page) {
  Elements body;
  for (const auto& row : rows) {
    Elements cells;
    for (const std::string& text : row) cells.push_back(cell(cells.size(), text, head, page));
    body.push_back(node("tr", {{"role", "row"}}, std::move(cells)));
  }
  return node("table", {{"role", "table"}, {"aria-labelledby", labelled_by}},
              {node("thead", {{"role", "rowgroup"}}, {head_row(head, page)}),
               node("tbody", {{"role", "rowgroup"}}, std::move(body))});
}

}  // namespace wenlu::faces::html
