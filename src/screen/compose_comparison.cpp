#include <algorithm>
#include <functional>

#include "screen/composer.h"
#include "screen/word_cited.h"
#include "screen/wording.h"

namespace wenlu::screen {
namespace {

using engine::RankedWay;

// One column: its head, and what it says of a way ("" when nothing is known).
struct Column {
  std::string head;
  std::function<std::string(const RankedWay&)> cell;
};

std::vector<Column> columns(const Composer& composer) {
  return {
      {composer.say("compare-way"),
       [&](const RankedWay& way) { return composer.text(way.channel->name); }},
      {composer.say("compare-answer"),
       [&](const RankedWay& way) { return word_answer(composer, way); }},
      {composer.say("compare-hours"),
       [&](const RankedWay& way) {
         return way.channel->hours ? word_hours(composer.words, *way.channel->hours)
                                   : composer.say("open-always");
       }},
      {composer.say("compare-solved"),
       [](const RankedWay& way) {
         return way.channel->solved_percent ? std::to_string(*way.channel->solved_percent) + "%"
                                            : "";
       }},
      {composer.say("compare-rating"),
       [](const RankedWay& way) {
         return way.channel->rating ? word_rating(*way.channel->rating) + "/5" : "";
       }},
      {composer.say("compare-in-writing"),
       [&](const RankedWay& way) { return composer.say(way.channel->in_writing ? "yes" : "no"); }},
  };
}

// What `column` says of each way; nothing when it says the same of all.
std::vector<std::string> telling_cells(const Column& column, const std::vector<RankedWay>& ways) {
  std::vector<std::string> cells;
  for (const RankedWay& way : ways) cells.push_back(column.cell(way));
  if (std::ranges::count(cells, cells.front()) == std::ssize(cells)) return {};
  for (std::string& cell : cells)
    if (cell.empty()) cell = "–";
  return cells;
}

std::string word_origin(const Composer& composer, const std::vector<RankedWay>& ways) {
  std::vector<content::Cited> cited;
  for (const RankedWay& way : ways) cited.push_back(way.channel->cited);
  return word_cited(composer, all_of(cited));
}

}  // namespace

std::optional<SectionBlock> compose_comparison(const Composer& composer,
                                               const std::vector<RankedWay>& ways) {
  if (ways.size() < 2) return std::nullopt;
  SectionBlock table;
  table.title = composer.say("compare-title");
  table.rows.resize(ways.size());
  for (const Column& column : columns(composer)) {
    const std::vector<std::string> cells = telling_cells(column, ways);
    if (cells.empty()) continue;
    table.head.push_back(column.head);
    for (std::size_t i = 0; i < ways.size(); ++i) table.rows[i].push_back(cells[i]);
  }
  if (table.head.size() < 2) return std::nullopt;
  table.source = word_origin(composer, ways);
  return table;
}

}  // namespace wenlu::screen
