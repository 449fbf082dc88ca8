#include "screen/compose/compose_comparison.h"

#include <algorithm>
#include <array>

#include "screen/compose/compose_wait.h"
#include "screen/compose/compose_ways.h"
#include "screen/compose/word_cited.h"
#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

using engine::RankedWay;

// One column: the key of its head, and what it says of a way ("" when nothing is known).
struct Column {
  WordKey head;
  std::string (*cell)(const Composer&, const RankedWay&);
};

std::string word_name(const Composer& composer, const RankedWay& way) {
  return composer.text(way.channel->name);
}

std::string word_open(const Composer& composer, const RankedWay& way) {
  return word_hours(composer.words, *way.channel);
}

std::string word_solved(const Composer&, const RankedWay& way) {
  return way.channel->solved_percent ? std::to_string(*way.channel->solved_percent) + "%" : "";
}

std::string word_rated(const Composer&, const RankedWay& way) {
  return way.channel->rating ? word_rating(*way.channel->rating) + "/5" : "";
}

std::string word_written(const Composer& composer, const RankedWay& way) {
  return composer.say(way.channel->in_writing ? WordKey("yes") : WordKey("no"));
}

constexpr std::array kColumns = {
    Column{"compare-way", word_name},     Column{"compare-answer", word_answer},
    Column{"compare-hours", word_open},   Column{"compare-solved", word_solved},
    Column{"compare-rating", word_rated}, Column{"compare-in-writing", word_written},
};

std::vector<std::string> cells_of(const Composer& composer, const Column& column,
                                  const std::vector<RankedWay>& ways) {
  std::vector<std::string> cells;
  for (const RankedWay& way : ways) cells.push_back(column.cell(composer, way));
  return cells;
}

// Does `column` tell the ways apart, whatever the minute?
bool is_telling(Composer composer, const Column& column, const std::vector<RankedWay>& ways) {
  composer.now.reset();
  const std::vector<std::string> cells = cells_of(composer, column, ways);
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
  table.standing = SectionBlock::Standing::folded;
  table.rows.resize(ways.size());
  for (const Column& column : kColumns) {
    if (!is_telling(composer, column, ways)) continue;
    table.head.push_back(composer.say(column.head));
    const std::vector<std::string> cells = cells_of(composer, column, ways);
    for (std::size_t i = 0; i < ways.size(); ++i)
      table.rows[i].push_back(cells[i].empty() ? "–" : cells[i]);
  }
  if (table.head.size() < 2) return std::nullopt;
  table.source = word_origin(composer, ways);
  return table;
}

}  // namespace wenlu::screen
