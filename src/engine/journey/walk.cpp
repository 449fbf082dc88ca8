#include "engine/journey/walk.h"

#include <set>

#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

// A question on the way from the start to where the walk stands.
struct Open {
  const content::Question* question;
  std::size_t next_option = 0;
};

// The walk as a machine that takes one step at a time, so that depth costs memory and not stack.
class Walker {
 public:
  explicit Walker(const content::Guide& guide) : guide_(guide) { enter(guide.start); }

  const Journey& journey() const { return journey_; }

  // To the next place; false when there is none.
  bool advance() {
    while (!way_.empty()) {
      if (standing_on_outcome()) {
        journey_.answers.pop_back();
      } else if (take_next_option()) {
        return true;
      } else {
        leave();
      }
    }
    return false;
  }

 private:
  bool standing_on_outcome() const { return journey_.answers.size() == way_.size(); }

  void enter(const Node& node) {
    journey_.at = node;
    const content::Question* question = question_at(guide_, node);
    if (question == nullptr) return;
    way_.push_back({question});
    on_way_.insert(question);
  }

  void leave() {
    on_way_.erase(way_.back().question);
    way_.pop_back();
    if (!journey_.answers.empty()) journey_.answers.pop_back();
  }

  bool take_next_option() {
    Open& open = way_.back();
    while (open.next_option < open.question->options.size()) {
      const content::Option& option = open.question->options[open.next_option++];
      const auto next = node_of(guide_, option.next);
      if (!next || !holds(option.when, journey_.answers)) continue;
      if (on_way_.contains(question_at(guide_, *next))) continue;  // a cycle: broken guides only
      journey_.answers.push_back({open.question->id, option.id});
      enter(*next);
      return true;
    }
    return false;
  }

  const content::Guide& guide_;
  Journey journey_;
  std::vector<Open> way_;
  std::set<const content::Question*> on_way_;
};

}  // namespace

bool walk(const content::Guide& guide, const Visit& visit, std::size_t most) {
  Walker walker(guide);
  std::size_t visited = 0;
  do {
    if (visited++ == most) return false;
    if (!visit(walker.journey())) return false;
  } while (walker.advance());
  return true;
}

}  // namespace wenlu::engine
