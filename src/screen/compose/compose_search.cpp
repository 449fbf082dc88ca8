#include "screen/compose/compose_search.h"

#include <set>

#include "engine/journey/walk.h"
#include "screen/compose/compose_links.h"

namespace wenlu::screen {
namespace {

// The outcomes that follow one answer to the first question.
struct Shelf {
  content::OptionId first;
  LinkList list;
  std::set<content::OutcomeId> seen;
};

std::vector<Shelf> empty_shelves(const Composer& composer) {
  std::vector<Shelf> shelves;
  const content::Question* start = find_in(composer.guide.questions, composer.guide.start);
  if (start == nullptr) return shelves;
  for (const content::Option& option : start->options)
    shelves.push_back({option.id, {composer.text(option.label), {}}, {}});
  return shelves;
}

void shelve(const Composer& composer, const engine::Journey& journey, std::vector<Shelf>& shelves) {
  const auto* id = std::get_if<content::OutcomeId>(&journey.at);
  if (id == nullptr || journey.answers.empty()) return;
  const content::Outcome* outcome = find_in(composer.guide.outcomes, *id);
  for (Shelf& shelf : shelves) {
    if (outcome == nullptr || shelf.first != journey.answers.front().option ||
        !shelf.seen.insert(*id).second)
      continue;
    shelf.list.links.push_back(
        link_to_route(composer, composer.text(outcome->title), journey.route()));
  }
}

}  // namespace

void compose_search(const Composer& composer, Screen& screen) {
  screen.lead = composer.say("search-lead");
  std::vector<Shelf> shelves = empty_shelves(composer);
  const auto visit = [&](const engine::Journey& journey) {
    shelve(composer, journey, shelves);
    return true;
  };
  engine::walk(composer.guide, visit);
  for (Shelf& shelf : shelves)
    if (!shelf.list.links.empty()) screen.blocks.push_back(std::move(shelf.list));
}

}  // namespace wenlu::screen
