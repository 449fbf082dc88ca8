#include "engine/journey/remaining.h"

#include <algorithm>
#include <map>

#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

// Works from the outcomes back: a question's figures come from those of the questions it leads to.
class Counter {
 public:
  Counter(const content::Guide& guide, const Journey& journey) : guide_(guide), journey_(journey) {}

  Remaining count() {
    std::vector<Turn> to_do{{question_at(guide_, journey_.at), false}};
    while (!to_do.empty()) {
      const Turn turn = to_do.back();
      to_do.pop_back();
      if (turn.question == nullptr) continue;
      if (turn.leaving) {
        counted_[turn.question] = from_options(*turn.question);
      } else if (counted_.try_emplace(turn.question).second) {
        to_do.push_back({turn.question, true});
        for (const content::Option* option : possible(*turn.question))
          to_do.push_back({after(*option), false});
      }
    }
    return of(question_at(guide_, journey_.at));
  }

 private:
  struct Turn {
    const content::Question* question;
    bool leaving;  // all questions it leads to are counted
  };

  bool is_kept(const content::Option& option) const {
    return std::ranges::find(journey_.kept, option.id) != journey_.kept.end();
  }

  const content::Question* after(const content::Option& option) const {
    const auto next = node_of(guide_, option.next);
    return next ? question_at(guide_, *next) : nullptr;
  }

  // The options that may be chosen: a kept answer that surely counts is the only one.
  std::vector<const content::Option*> possible(const content::Question& question) const {
    std::vector<const content::Option*> found;
    for (const content::Option& option : question.options) {
      if (is_kept(option) && holds(option.when, journey_.answers)) return {&option};
      if (may_hold(option.when, journey_.answers) && node_of(guide_, option.next))
        found.push_back(&option);
    }
    return found;
  }

  Remaining of(const content::Question* question) const {
    const auto it = counted_.find(question);
    return it == counted_.end() ? Remaining{} : it->second;
  }

  Remaining from_options(const content::Question& question) const {
    const auto options = possible(question);
    if (options.empty()) return {1, 1};
    Remaining sum{1'000'000, 0};
    for (const content::Option* option : options) {
      const Remaining rest = of(after(*option));
      const bool sure = is_kept(*option) && holds(option->when, journey_.answers);
      sum.least = std::min(sum.least, rest.least + (is_kept(*option) ? 0 : 1));
      sum.most = std::max(sum.most, rest.most + (sure ? 0 : 1));
    }
    return sum;
  }

  const content::Guide& guide_;
  const Journey& journey_;
  std::map<const content::Question*, Remaining> counted_;
};

}  // namespace

Remaining remaining(const content::Guide& guide, const Journey& journey) {
  return Counter(guide, journey).count();
}

}  // namespace wenlu::engine
