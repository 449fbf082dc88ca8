#include "screen/paper/compose_handbook.h"

#include <set>

#include "engine/journey/walk.h"
#include "screen/compose/word_cited.h"
#include "screen/paper/compose_result_sheet.h"
#include "screen/paper/sheet_place.h"

namespace wenlu::screen {
namespace {

// To every outcome after `first` its first route, in the editors' order.
std::vector<engine::Route> routes_after(const content::Guide& guide,
                                        const content::OptionId& first) {
  std::vector<engine::Route> routes;
  std::set<content::OutcomeId> seen;
  engine::walk(guide, [&](const engine::Journey& journey) {
    const auto* outcome = std::get_if<content::OutcomeId>(&journey.at);
    if (outcome && !journey.answers.empty() && journey.answers.front().option == first &&
        seen.insert(*outcome).second)
      routes.push_back(journey.route());
    return true;
  });
  return routes;
}

// Said once, on the first page.
void drop_disclaimer(Screen& screen) {
  for (Block& block : screen.blocks)
    if (auto* sources = std::get_if<SourcesBlock>(&block)) sources->disclaimer.clear();
}

content::Cited cited_by(const content::Guide& guide, const std::vector<ResultSheet>& chapters) {
  std::vector<content::Cited> all;
  for (const ResultSheet& chapter : chapters)
    if (const content::Outcome* outcome =
            find_in(guide.outcomes, content::OutcomeId{chapter.outcome}))
      all.push_back(outcome->cited);
  return all_of(all);
}

}  // namespace

std::optional<Handbook> compose_handbook(const content::Guide& guide, const Place& place) {
  const SheetPlace at(guide, place);
  const content::Option* role = at.role();
  if (role == nullptr) return std::nullopt;
  Handbook book;
  book.language = guide.languages[place.language];
  book.title = at.composer.say("sheet-handbook-title", {{"role", at.composer.text(role->label)}});
  book.lead = at.composer.text(guide.disclaimer);
  book.contents = at.composer.say("sheet-contents");
  for (const engine::Route& route : routes_after(guide, role->id)) {
    std::optional<ResultSheet> chapter = compose_result(guide, {place.language, route});
    if (!chapter) continue;
    drop_disclaimer(chapter->screen);
    book.chapters.push_back(std::move(*chapter));
  }
  book.imprint = compose_imprint(at, cited_by(guide, book.chapters));
  return book;
}

}  // namespace wenlu::screen
