#include "screen/paper/compose_entry_sheet.h"

#include <algorithm>

#include "screen/compose/compose.h"
#include "screen/compose/compose_steps.h"
#include "screen/paper/sheet_place.h"

namespace wenlu::screen {
namespace {

// A number that no official source names is to be looked up before it is dialled.
bool is_number_to_check(const content::Guide& guide, const WayBlock& way) {
  const content::Channel* channel = find_in(guide.channels, content::ChannelId{way.id});
  if (channel == nullptr || channel->cited.advice || channel->contacts.empty() ||
      !channel->contacts.front().starts_with("tel:"))
    return false;
  return std::ranges::none_of(channel->cited.sources, [&](const content::SourceId& id) {
    const content::Source* source = find_in(guide.sources, id);
    return source != nullptr && source->official;
  });
}

void take_way(const Words& words, const WayBlock& way, EntrySheet& sheet) {
  sheet.way = way.title;
  sheet.steps = way.steps;
  if (is_number_to_check(words.guide(), way))
    sheet.figures.push_back(words.say("sheet-check-number"));
  if (!way.wait) return;
  sheet.figures.push_back(words.labelled(way.wait->label, way.wait->figure));
  if (!way.wait->status.empty()) sheet.figures.push_back(way.wait->status);
}

const WayBlock* way_with_taps(const Block& block) {
  const auto* way = std::get_if<WayBlock>(&block);
  return way != nullptr && !way->steps.lines.empty() ? way : nullptr;
}

// The taps of the way asked for; of the best, or else the first that the outcome tells.
void take_taps(const Words& words, const Screen& screen, std::string_view asked,
               EntrySheet& sheet) {
  for (const Block& block : screen.blocks) {
    if (const WayBlock* way = way_with_taps(block); way && (asked.empty() || way->id == asked))
      return take_way(words, *way, sheet);
    if (!asked.empty()) continue;
    if (const auto* section = std::get_if<SectionBlock>(&block);
        section && !section->steps.lines.empty()) {
      sheet.way = section->title;
      sheet.steps = section->steps;
      return;
    }
  }
}

}  // namespace

std::vector<std::string> entry_ways(const content::Guide& guide, const Place& place) {
  const SheetPlace at(guide, place);
  std::vector<std::string> ways;
  if (at.outcome() == nullptr) return ways;
  for (const Block& block : compose(guide, at.state, std::nullopt).blocks)
    if (const WayBlock* way = way_with_taps(block)) ways.push_back(way->id);
  return ways;
}

std::optional<EntrySheet> compose_entry(const content::Guide& guide, const Place& place,
                                        std::string_view way) {
  const SheetPlace at(guide, place);
  const content::Outcome* outcome = at.outcome();
  if (outcome == nullptr) return std::nullopt;
  EntrySheet sheet;
  sheet.language = guide.languages[place.language];
  sheet.title = at.composer.text(outcome->title);
  take_taps(at.composer.words, compose(guide, at.state, std::nullopt), way, sheet);
  if (sheet.steps.lines.empty()) return std::nullopt;
  sheet.path = in_one_line(sheet.steps);
  sheet.imprint = compose_imprint(at, outcome->cited);
  return sheet;
}

}  // namespace wenlu::screen
