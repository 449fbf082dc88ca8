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

std::vector<std::string> cells_of(const Column& column, const std::vector<RankedWay>& ways) {
  std::vector<std::string> cells;
  for (const RankedWay& way : ways) cells.push_back(column.cell(way));
  return cells;
}

// Does `column` tell the ways apart?
bool is_telling(const Column& column, const std::vector<RankedWay>& ways) {
  const std::vector<std::string> cells = cells_of(column, ways);
  return std::ranges::count(cells, cells.front()) < std::ssize(cells);
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
  // Which columns there are does not hang on the minute.
  Composer timeless = composer;
  timeless.now.reset();
  const std::vector<RankedWay> whenever = engine::refreshed(composer.guide, ways, std::nullopt);
  const std::vector<Column> always = columns(timeless);
  const std::vector<Column> now = columns(composer);
  for (std::size_t c = 0; c < now.size(); ++c) {
    if (!is_telling(always[c], whenever)) continue;
    table.head.push_back(now[c].head);
    const std::vector<std::string> cells = cells_of(now[c], ways);
    for (std::size_t w = 0; w < ways.size(); ++w)
      table.rows[w].push_back(cells[w].empty() ? "–" : cells[w]);
  }
  if (table.head.size() < 2) return std::nullopt;
  table.source = word_origin(composer, ways);
  return table;
}

}  // namespace wenlu::screen
