#include "engine/journey/shortest_routes.h"

#include <algorithm>
#include <set>

#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

// A place that the search came to, and by which way it came.
struct Reached {
  Node node;
  std::vector<Answer> deciding;  // the answers on the way that some condition asks for
  std::size_t parent = 0;
  content::OptionId by;
};

// Only the answers to these decide which options are on offer later on.
std::set<content::QuestionId> deciding_questions(const content::Guide& guide) {
  std::set<content::QuestionId> found;
  for (const auto& [id, question] : guide.questions)
    for (const content::Option& option : question.options)
      for (const content::Clause& clause : option.when.all_of) found.insert(clause.question);
  return found;
}

Route route_to(const std::vector<Reached>& reached, std::size_t index) {
  Route route;
  for (; index != 0; index = reached[index].parent) route.push_back(reached[index].by);
  std::ranges::reverse(route);
  return route;
}

// Breadth first, as the nearest is wanted, over places, where two routes that end at the same
// question with the same deciding answers are one place: what can follow is the same for both.
class Search {
 public:
  explicit Search(const content::Guide& guide)
      : guide_(guide), deciding_(deciding_questions(guide)) {
    add({guide.start, {}, 0, {}});
  }

  std::map<content::OutcomeId, Route> run() {
    std::map<content::OutcomeId, Route> routes;
    for (std::size_t i = 0; i < reached_.size() && routes.size() < guide_.outcomes.size(); ++i) {
      if (const auto* outcome = std::get_if<content::OutcomeId>(&reached_[i].node))
        routes.try_emplace(*outcome, route_to(reached_, i));
      else
        add_options_of(i);
    }
    return routes;
  }

 private:
  void add(Reached place) {
    if (seen_.insert({place.node, place.deciding}).second) reached_.push_back(std::move(place));
  }

  void add_options_of(std::size_t index) {
    const content::Question* question = question_at(guide_, reached_[index].node);
    if (question == nullptr) return;
    for (const content::Option* option : on_offer(*question, reached_[index].deciding)) {
      const auto next = node_of(guide_, option->next);
      if (!next) continue;
      Reached place{*next, reached_[index].deciding, index, option->id};
      if (std::holds_alternative<content::OutcomeId>(*next))
        place.deciding.clear();
      else if (deciding_.contains(question->id))
        place.deciding.push_back({question->id, option->id});
      add(std::move(place));
    }
  }

  const content::Guide& guide_;
  std::set<content::QuestionId> deciding_;
  std::vector<Reached> reached_;
  std::set<std::pair<Node, std::vector<Answer>>> seen_;
};

}  // namespace

std::map<content::OutcomeId, Route> shortest_routes(const content::Guide& guide) {
  return Search(guide).run();
}

}  // namespace wenlu::engine
