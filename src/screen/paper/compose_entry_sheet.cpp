#include "screen/compose/compose.h"
#include "screen/compose/compose_steps.h"
#include "screen/paper/sheet_place.h"

namespace wenlu::screen {
namespace {

void take_way(const Words& words, const WayBlock& way, EntrySheet& sheet) {
  sheet.way = way.title;
  sheet.steps = way.steps;
  if (!way.wait) return;
  sheet.figures.push_back(words.labelled(way.wait->label, way.wait->figure));
  if (!way.wait->status.empty()) sheet.figures.push_back(way.wait->status);
}

// The best way's taps, or else the first that the outcome tells.
void take_taps(const Words& words, const Screen& screen, EntrySheet& sheet) {
  for (const Block& block : screen.blocks) {
    if (const auto* way = std::get_if<WayBlock>(&block); way && !way->steps.lines.empty())
      return take_way(words, *way, sheet);
    if (const auto* section = std::get_if<SectionBlock>(&block);
        section && !section->steps.lines.empty()) {
      sheet.way = section->title;
      sheet.steps = section->steps;
      return;
    }
  }
}

}  // namespace

std::optional<EntrySheet> compose_entry(const content::Guide& guide, const Place& place) {
  const SheetPlace at(guide, place);
  const content::Outcome* outcome = at.outcome();
  if (outcome == nullptr) return std::nullopt;
  EntrySheet sheet;
  sheet.language = guide.languages[place.language];
  sheet.title = at.composer.text(outcome->title);
  take_taps(at.composer.words, compose(guide, at.state, std::nullopt), sheet);
  if (sheet.steps.lines.empty()) return std::nullopt;
  sheet.path = in_one_line(sheet.steps);
  sheet.imprint = compose_imprint(at, outcome->cited);
  return sheet;
}

}  // namespace wenlu::screen
