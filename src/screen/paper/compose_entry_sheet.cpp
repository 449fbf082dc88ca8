#include <algorithm>

#include "screen/compose/compose.h"
#include "screen/compose/compose_steps.h"
#include "screen/paper/sheet_place.h"

namespace wenlu::screen {
namespace {

// A number that no official source names is to be looked up before it is dialled.
bool is_number_to_check(const content::Guide& guide, const WayBlock& way) {
  const content::Channel* channel = find_in(guide.channels, content::ChannelId{way.id});
  if (channel == nullptr || channel->cited.advice || !channel->contact.starts_with("tel:"))
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
