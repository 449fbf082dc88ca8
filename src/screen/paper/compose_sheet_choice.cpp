#include "screen/paper/compose_sheet_choice.h"

#include "screen/paper/compose_entry_sheet.h"
#include "screen/paper/compose_fill_in.h"
#include "screen/paper/sheet_place.h"

namespace wenlu::screen {
namespace {

void offer(const Composer& composer, SheetKind kind, WordKey key, WordKey hint,
           SheetChoice& choice) {
  choice.offers.push_back({kind, composer.say(key), composer.say(hint)});
}

void add_offers(const content::Guide& guide, const SheetPlace& at, SheetChoice& choice) {
  const Composer& composer = at.composer;
  const Place& place = at.state.place;
  if (at.outcome()) {
    offer(composer, SheetKind::result, "sheet-result", "sheet-result-hint", choice);
    if (compose_fill_in(guide, place))
      offer(composer, SheetKind::fill_in, "sheet-fill-in", "sheet-fill-in-hint", choice);
    if (compose_entry(guide, place)) {
      offer(composer, SheetKind::poster, "sheet-poster", "sheet-poster-hint", choice);
      offer(composer, SheetKind::large_poster, "sheet-large-poster", "sheet-large-poster-hint",
            choice);
      offer(composer, SheetKind::cards, "sheet-cards", "sheet-cards-hint", choice);
    }
  }
  if (at.role())
    offer(composer, SheetKind::handbook, "sheet-handbook", "sheet-handbook-hint", choice);
}

}  // namespace

std::optional<SheetChoice> compose_sheet_choice(const content::Guide& guide, const Place& place) {
  const SheetPlace at(guide, place);
  const Composer& composer = at.composer;
  SheetChoice choice;
  add_offers(guide, at, choice);
  if (choice.offers.empty()) return std::nullopt;
  choice.language = guide.languages[place.language];
  choice.title = composer.say("sheet-title");
  choice.about = composer.text(at.outcome() ? at.outcome()->title : at.role()->label);
  choice.document_title =
      composer.say("window-title", {{"title", composer.words.labelled(choice.title, choice.about)},
                                    {"site", composer.text(guide.title)}});
  choice.lead = composer.say("sheet-lead");
  choice.back = composer.say("sheet-back");
  choice.open = composer.say("sheet-open");
  choice.print = composer.say("sheet-print");
  choice.pdf = composer.say("sheet-pdf");
  choice.picture = composer.say("sheet-picture");
  choice.picture_of = composer.say("sheet-picture-of", {{"title", choice.about}});
  choice.how = composer.say("sheet-how");
  return choice;
}

}  // namespace wenlu::screen
