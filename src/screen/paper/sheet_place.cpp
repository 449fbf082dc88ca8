#include "screen/paper/sheet_place.h"

#include <algorithm>

#include "screen/compose/word_cited.h"
#include "screen/visit.h"

namespace wenlu::screen {
SheetPlace::SheetPlace(const content::Guide& guide, const Place& place)
    : state(open(guide, place)),
      composer{guide, state, std::nullopt, Words(guide, place.language)} {}

const content::Outcome* SheetPlace::outcome() const {
  const auto* id = std::get_if<content::OutcomeId>(&state.journey.at);
  return id && std::holds_alternative<engine::Route>(state.place.at)
             ? find_in(composer.guide.outcomes, *id)
             : nullptr;
}

const content::Option* SheetPlace::role() const {
  if (state.journey.answers.size() != 1 || !std::holds_alternative<engine::Route>(state.place.at))
    return nullptr;
  const content::Question* start =
      find_in(composer.guide.questions, state.journey.answers.front().question);
  if (start == nullptr) return nullptr;
  const auto it =
      std::ranges::find(start->options, state.journey.answers.front().option, &content::Option::id);
  return it == start->options.end() ? nullptr : &*it;
}

Imprint compose_imprint(const SheetPlace& at, const content::Cited& cited) {
  const content::Guide& guide = at.composer.guide;
  const Place here{at.state.place.language, at.state.journey.route()};
  Imprint imprint;
  imprint.site = at.composer.text(guide.title);
  imprint.edition = at.composer.say("software-text", {{"version", guide.version}});
  imprint.cited = word_cited(at.composer, cited);
  if (!guide.site.empty()) imprint.address = guide.site + to_path(guide, here);
  imprint.scan = at.composer.say("sheet-scan");
  return imprint;
}

}  // namespace wenlu::screen
