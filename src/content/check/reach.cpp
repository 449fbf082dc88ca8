#include "content/check/reach.h"

#include <algorithm>
#include <set>

namespace wenlu::content {
namespace {

// Beyond these a guide is refused rather than understood: the shipped one needs some hundreds.
constexpr std::size_t kMostSituations = 200'000;
constexpr std::size_t kMostWork = 50'000'000;
constexpr std::size_t kMostKept = 2'000'000;  // answers, of all situations
constexpr std::size_t kMostWorded = 8;        // more would not be read

using Questions = std::vector<std::size_t>;  // nodes, ascending
using Answers = std::vector<std::size_t>;    // by such a list: option + 1, 0 for not asked

std::vector<Choice> choices_of(const NumberedTree::Node& node) {
  std::vector<Choice> out;
  if (node.question != nullptr) {
    for (std::size_t i = 0; i < node.next.size(); ++i)
      out.push_back({&node.question->options[i].when, node.next[i]});
    return out;
  }
  for (const Way& way : node.outcome->ways) out.push_back({&way.when});
  for (const Section& section : node.outcome->sections) out.push_back({&section.when});
  return out;
}

// A clause, looked up: the answer at `slot` of a situation must be among these.
struct Test {
  static constexpr std::size_t kUnasked = static_cast<std::size_t>(-1);

  std::size_t slot = kUnasked;
  std::vector<std::size_t> any_of;  // option + 1, ascending
};

class ReachFinder {
 public:
  ReachFinder(const NumberedTree& tree, const std::vector<std::size_t>& order)
      : tree_(tree), order_(order), matters_(tree.nodes.size()), situations_(tree.nodes.size()) {}

  Reach find() {
    reach_.nodes.resize(tree_.nodes.size());
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) prepare(i);
    for (auto it = order_.rbegin(); it != order_.rend() && reach_.complete; ++it) {
      find_what_matters(*it);
    }
    if (!order_.empty()) {
      situations_[order_.front()].emplace(Answers(matters_[order_.front()].size(), 0), 1);
    }
    for (const std::size_t node : order_) {
      if (reach_.complete) visit(node);
    }
    return std::move(reach_);
  }

 private:
  void prepare(std::size_t i) {
    Reach::Node& node = reach_.nodes[i];
    node.choices = choices_of(tree_.nodes[i]);
    node.possible.resize(node.choices.size());
    for (const Choice& choice : node.choices) node.clauses.emplace_back(choice.when->all_of.size());
  }

  void work(std::size_t amount) {
    work_ += amount;
    if (work_ > kMostWork) reach_.complete = false;
  }

  // The questions that conditions at this node or after it name.
  void find_what_matters(std::size_t i) {
    std::set<std::size_t> found;
    for (const Choice& choice : reach_.nodes[i].choices) {
      for (const Clause& clause : choice.when->all_of) {
        const std::size_t question = tree_.find(clause.question);
        if (question != NumberedTree::kNowhere) found.insert(question);
      }
      if (choice.next == NumberedTree::kNowhere) continue;
      work(matters_[choice.next].size());
      if (!reach_.complete) return;
      for (const std::size_t question : matters_[choice.next]) {
        if (question != i) found.insert(question);
      }
    }
    matters_[i].assign(found.begin(), found.end());
    keep(matters_[i].size());
  }

  void visit(std::size_t i) {
    Reach::Node& node = reach_.nodes[i];
    node.reached = !situations_[i].empty();
    const std::vector<std::vector<Test>> tests = tests_of(i);
    for (const auto& [answers, routes] : situations_[i]) {
      if (!reach_.complete) return;
      routes_here_ = routes;
      reach_.places = sum(reach_.places, routes);
      const bool any = try_choices(i, tests, answers);
      if (!any && !node.stuck && !node.choices.empty() && !tree_.nodes[i].says_something) {
        node.stuck = worded(i, answers);
      }
    }
    // Nodes come in an order in which all that lead here were visited before.
    situations_[i].clear();
  }

  // By choice and clause.
  std::vector<std::vector<Test>> tests_of(std::size_t i) {
    std::vector<std::vector<Test>> out;
    for (const Choice& choice : reach_.nodes[i].choices) {
      std::vector<Test>& tests = out.emplace_back();
      for (const Clause& clause : choice.when->all_of) {
        if (reach_.complete) tests.push_back(test_of(i, clause));
      }
    }
    return out;
  }

  Test test_of(std::size_t i, const Clause& clause) {
    Test test;
    const std::size_t question = tree_.find(clause.question);
    if (question == NumberedTree::kNowhere) return test;
    test.slot = slot_of(question, i);
    const std::set<OptionId> wanted(clause.any_of.begin(), clause.any_of.end());
    const std::vector<Option>& options = tree_.nodes[question].question->options;
    work(options.size());
    for (std::size_t k = 0; k < options.size(); ++k) {
      if (wanted.count(options[k].id) > 0) test.any_of.push_back(k + 1);
    }
    return test;
  }

  std::size_t slot_of(std::size_t question, std::size_t i) const {
    const Questions& asked = matters_[i];
    const auto found = std::lower_bound(asked.begin(), asked.end(), question);
    const bool is_it = found != asked.end() && *found == question;
    return is_it ? static_cast<std::size_t>(found - asked.begin()) : Test::kUnasked;
  }

  bool try_choices(std::size_t i, const std::vector<std::vector<Test>>& tests,
                   const Answers& answers) {
    Reach::Node& node = reach_.nodes[i];
    bool any = false;
    for (std::size_t c = 0; c < node.choices.size() && reach_.complete; ++c) {
      work(1 + tests[c].size());
      if (!holds(tests[c], answers, node.clauses[c])) continue;
      any = true;
      node.possible[c] = true;
      if (node.choices[c].next != NumberedTree::kNowhere) go(i, c, answers);
    }
    return any;
  }

  // Notes in `met` which clauses this situation meets.
  static bool holds(const std::vector<Test>& tests, const Answers& answers,
                    std::vector<bool>& met) {
    bool all = true;
    for (std::size_t k = 0; k < tests.size(); ++k) {
      const Test& test = tests[k];
      const std::size_t answer = test.slot == Test::kUnasked ? 0 : answers[test.slot];
      const bool is_met = std::binary_search(test.any_of.begin(), test.any_of.end(), answer);
      if (is_met) met[k] = true;
      all = all && is_met;
    }
    return all;
  }

  // The situation after this choice, as far as it matters there.
  void go(std::size_t i, std::size_t c, const Answers& answers) {
    const std::size_t next = reach_.nodes[i].choices[c].next;
    Answers then;
    for (const std::size_t question : matters_[next]) {
      const std::size_t slot = slot_of(question, i);
      then.push_back(question == i ? c + 1 : slot == Test::kUnasked ? 0 : answers[slot]);
    }
    work(then.size());
    const std::size_t size = then.size();
    const auto [at, is_new] = situations_[next].emplace(std::move(then), 0);
    at->second = sum(at->second, routes_here_);
    if (is_new) keep(size);
    if (is_new && ++count_ > kMostSituations) reach_.complete = false;
  }

  void keep(std::size_t answers) {
    kept_ += answers;
    if (kept_ > kMostKept) reach_.complete = false;
  }

  static std::size_t sum(std::size_t a, std::size_t b) {
    return std::min(a + b, Reach::kCountless);
  }

  Situation worded(std::size_t i, const Answers& answers) const {
    Situation out;
    for (std::size_t k = 0; k < answers.size(); ++k) {
      if (answers[k] == 0 || out.size() == kMostWorded) continue;
      const Question& question = *tree_.nodes[matters_[i][k]].question;
      out[question.id.value] = question.options[answers[k] - 1].id.value;
    }
    return out;
  }

  const NumberedTree& tree_;
  const std::vector<std::size_t>& order_;
  Reach reach_;
  std::vector<Questions> matters_;                          // by node
  std::vector<std::map<Answers, std::size_t>> situations_;  // by node, with the routes to them
  std::size_t work_ = 0;
  std::size_t kept_ = 0;
  std::size_t count_ = 0;        // of situations
  std::size_t routes_here_ = 0;  // to the situation that is looked at
};

}  // namespace

Reach find_reach(const NumberedTree& tree, const std::vector<std::size_t>& order) {
  return ReachFinder(tree, order).find();
}

}  // namespace wenlu::content
