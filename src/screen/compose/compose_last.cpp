#include "screen/compose/compose_last.h"

#include "screen/compose/compose_links.h"
#include "screen/visit.h"

namespace wenlu::screen {
namespace {

std::string title_of(const Composer& composer, const engine::Node& node) {
  if (const auto* id = std::get_if<content::OutcomeId>(&node)) {
    const content::Outcome* outcome = find_in(composer.guide.outcomes, *id);
    return outcome ? composer.text(outcome->title) : "";
  }
  const content::Question* question =
      find_in(composer.guide.questions, std::get<content::QuestionId>(node));
  return question ? composer.text(question->title) : "";
}

}  // namespace

std::optional<LinkList> compose_last(const Composer& composer) {
  const auto* route = std::get_if<engine::Route>(&composer.state.last.at);
  if (!composer.now || route == nullptr || route->empty()) return std::nullopt;
  const engine::Journey journey = engine::replay(composer.guide, *route);
  LinkList list;
  list.title = composer.say("last-title");
  if (!journey.dropped.empty()) list.text = composer.say("place-removed");
  if (!journey.answers.empty())
    list.links.push_back(link_to_route(composer, title_of(composer, journey.at), journey.route()));
  return list;
}

}  // namespace wenlu::screen
