#include "engine/journey/remaining.h"

#include <algorithm>
#include <map>

#include "content/depth_first.h"
#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

// Works from the outcomes back: a question's figures come from those of the questions it leads to.
class Counter {
 public:
  using Place = const content::Question*;

  Counter(const content::Guide& guide, const Journey& journey) : guide_(guide), journey_(journey) {}

  Remaining count() {
    const Place open = question_at(guide_, journey_.at);
    if (open == nullptr) return {};
    content::walk_depth_first(open, *this);
    return of(open);
  }

  bool enter(const Place& question) {
    counted_[question].options = possible(*question);
    return true;
  }

  std::size_t edges(const Place& question) const { return counted_.at(question).options.size(); }

  std::optional<Place> follow(const Place& question, std::size_t edge) const {
    const Place next = after(*counted_.at(question).options[edge]);
    return next == nullptr || counted_.contains(next) ? std::nullopt : std::optional(next);
  }

  void leave(const Place& question) {
    counted_[question].left = from_options(counted_[question].options);
  }

 private:
  struct Counted {
    std::vector<const content::Option*> options;  // that may be chosen
    Remaining left;
  };

  bool is_pending(const content::Option& option) const {
    return std::ranges::find(journey_.pending, option.id) != journey_.pending.end();
  }

  Place after(const content::Option& option) const {
    const auto next = node_of(guide_, option.next);
    return next ? question_at(guide_, *next) : nullptr;
  }

  // The options that may be chosen: a pending answer that surely counts is the only one.
  std::vector<const content::Option*> possible(const content::Question& question) const {
    std::vector<const content::Option*> found;
    for (const content::Option& option : question.options) {
      if (is_pending(option) && holds(option.when, journey_.answers)) return {&option};
      if (may_hold(option.when, journey_.answers) && node_of(guide_, option.next))
        found.push_back(&option);
    }
    return found;
  }

  Remaining of(Place question) const {
    const auto it = counted_.find(question);
    return it == counted_.end() ? Remaining{} : it->second.left;
  }

  Remaining from_options(const std::vector<const content::Option*>& options) const {
    if (options.empty()) return {1, 1};
    Remaining sum{1'000'000, 0};
    for (const content::Option* option : options) {
      const Remaining rest = of(after(*option));
      const bool sure = is_pending(*option) && holds(option->when, journey_.answers);
      sum.least = std::min(sum.least, rest.least + (is_pending(*option) ? 0 : 1));
      sum.most = std::max(sum.most, rest.most + (sure ? 0 : 1));
    }
    return sum;
  }

  const content::Guide& guide_;
  const Journey& journey_;
  std::map<Place, Counted> counted_;
};

}  // namespace

Remaining remaining(const content::Guide& guide, const Journey& journey) {
  return Counter(guide, journey).count();
}

}  // namespace wenlu::engine
