#include "engine/journey/walk.h"

#include <set>

#include "content/depth_first.h"
#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

// Walks every route, so a node is entered once for each route to it. Places are questions, null at
// an outcome.
class RouteWalk {
 public:
  using Place = const content::Question*;

  RouteWalk(const content::Guide& guide, const Visit& visit, std::size_t most)
      : guide_(guide), visit_(visit), left_(most) {
    journey_.at = guide.start;
  }

  bool enter(const Place& question) {
    if (question != nullptr) on_way_.insert(question);
    return left_-- > 0 && visit_(journey_);
  }

  std::size_t edges(const Place& question) const {
    return question == nullptr ? 0 : question->options.size();
  }

  std::optional<Place> follow(const Place& question, std::size_t edge) {
    const content::Option& option = question->options[edge];
    const auto next = node_of(guide_, option.next);
    if (!next || !holds(option.when, journey_.answers)) return std::nullopt;
    const Place place = question_at(guide_, *next);
    if (on_way_.contains(place)) return std::nullopt;  // a cycle: broken guides only
    journey_.answers.push_back({question->id, option.id});
    journey_.at = *next;
    return place;
  }

  void leave(const Place& question) {
    on_way_.erase(question);
    if (!journey_.answers.empty()) journey_.answers.pop_back();
  }

 private:
  const content::Guide& guide_;
  const Visit& visit_;
  std::size_t left_;  // places
  Journey journey_;
  std::set<Place> on_way_;
};

}  // namespace

bool walk(const content::Guide& guide, const Visit& visit, std::size_t most) {
  RouteWalk client(guide, visit, most);
  return content::walk_depth_first(question_at(guide, guide.start), client);
}

}  // namespace wenlu::engine
