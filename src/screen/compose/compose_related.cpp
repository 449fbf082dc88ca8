#include "screen/compose/compose_related.h"

#include <algorithm>

#include "engine/journey/shortest_routes.h"
#include "engine/journey/walk.h"
#include "screen/compose/compose_links.h"

namespace wenlu::screen {
namespace {

// A guide may have more routes than a screen can wait for; beyond these the shortest must do.
constexpr std::size_t kMostVisits = 5000;

std::size_t shared_answers(const engine::Route& a, const engine::Route& b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

// To each outcome the route that has most answers in common with the visitor's own, the shorter of
// equals.
class NearestRoutes {
 public:
  explicit NearestRoutes(const Composer& composer) : here_(composer.state.journey.route()) {
    routes_ = engine::shortest_routes(composer.guide);
    engine::walk(
        composer.guide,
        [&](const engine::Journey& journey) {
          if (const auto* outcome = std::get_if<content::OutcomeId>(&journey.at))
            offer(*outcome, journey.route());
          return true;
        },
        kMostVisits);
  }

  const engine::Route* to(const content::OutcomeId& outcome) const {
    return find_in(routes_, outcome);
  }

 private:
  void offer(const content::OutcomeId& outcome, const engine::Route& route) {
    engine::Route& best = routes_[outcome];
    const std::size_t shared = shared_answers(route, here_);
    const std::size_t before = shared_answers(best, here_);
    if (shared > before || (shared == before && route.size() < best.size())) best = route;
  }

  engine::Route here_;
  std::map<content::OutcomeId, engine::Route> routes_;
};

}  // namespace

std::optional<LinkList> compose_related(const Composer& composer, const content::Outcome& outcome) {
  if (outcome.related.empty()) return std::nullopt;
  const NearestRoutes routes(composer);
  LinkList list;
  list.title = composer.say("related-title");
  for (const content::OutcomeId& id : outcome.related) {
    const content::Outcome* other = find_in(composer.guide.outcomes, id);
    const engine::Route* route = routes.to(id);
    if (other && route)
      list.links.push_back(link_to_route(composer, composer.text(other->title), *route));
  }
  if (list.links.empty()) return std::nullopt;
  return list;
}

}  // namespace wenlu::screen
