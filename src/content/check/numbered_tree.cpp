#include "content/check/numbered_tree.h"

#include <algorithm>
#include <map>

#include "content/depth_first.h"

namespace wenlu::content {
namespace {

// Sorts the nodes and finds what leads back; a client of walk_depth_first().
class Sorter {
 public:
  explicit Sorter(const NumberedTree& tree)
      : tree_(tree), marks_(tree.nodes.size(), Mark::unseen), depth_(tree.nodes.size()) {}

  void walk_from(std::size_t root) {
    if (marks_[root] == Mark::unseen) walk_depth_first(root, *this);
  }

  Order take() {
    std::reverse(found_.nodes.begin(), found_.nodes.end());
    return std::move(found_);
  }

  bool enter(std::size_t node) {
    marks_[node] = Mark::open;
    depth_[node] = path_.size();
    path_.push_back(node);
    return true;
  }

  std::size_t edges(std::size_t node) const { return tree_.nodes[node].next.size(); }

  std::optional<std::size_t> follow(std::size_t node, std::size_t option) {
    const std::size_t to = tree_.nodes[node].next[option];
    if (to == NumberedTree::kNowhere || marks_[to] == Mark::done) return std::nullopt;
    if (marks_[to] == Mark::unseen) return to;
    report_cycle(node, option, to);
    return std::nullopt;
  }

  void leave(std::size_t node) {
    marks_[node] = Mark::done;
    found_.nodes.push_back(node);
    path_.pop_back();
  }

 private:
  enum class Mark { unseen, open, done };

  void report_cycle(std::size_t node, std::size_t option, std::size_t to) {
    BackEdge edge{node, option, {}};
    const std::size_t end = std::min(path_.size(), depth_[to] + kLongestCycle);
    for (std::size_t i = depth_[to]; i < end; ++i) edge.cycle.push_back(path_[i]);
    found_.back_edges.push_back(std::move(edge));
  }

  static constexpr std::size_t kLongestCycle = 8;  // more would not be read

  const NumberedTree& tree_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> depth_;  // of open nodes: where on the path they stand
  std::vector<std::size_t> path_;
  Order found_;
};

}  // namespace

const std::string& NumberedTree::id(std::size_t node) const {
  const Node& found = nodes[node];
  return found.question != nullptr ? found.question->id.value : found.outcome->id.value;
}

std::size_t NumberedTree::find(const QuestionId& id) const {
  const auto before = [](const Node& node, const QuestionId& wanted) {
    return node.question != nullptr && node.question->id < wanted;
  };
  const auto found = std::lower_bound(nodes.begin(), nodes.end(), id, before);
  const bool is_it =
      found != nodes.end() && found->question != nullptr && found->question->id == id;
  return is_it ? static_cast<std::size_t>(found - nodes.begin()) : kNowhere;
}

namespace {

bool is_for_everybody(const Statement& statement) { return statement.when.all_of.empty(); }
bool is_for_everybody(const Notice& notice) {
  return notice.when.all_of.empty() && !notice.from && !notice.to;
}

template <class Id, class Entries>
bool any_for_everybody(const std::vector<Id>& ids, const Entries& entries) {
  return std::ranges::any_of(ids, [&](const Id& id) {
    const auto entry = entries.find(id);
    return entry == entries.end() || is_for_everybody(entry->second);
  });
}

}  // namespace

NumberedTree number_tree(const Guide& guide) {
  NumberedTree tree;
  std::map<OutcomeId, std::size_t> outcomes;
  for (const auto& entry : guide.questions)
    tree.nodes.push_back({&entry.second, nullptr, false, {}});
  for (const auto& [id, outcome] : guide.outcomes) {
    outcomes[id] = tree.nodes.size();
    const bool says_something = any_for_everybody(outcome.notices, guide.notices) ||
                                any_for_everybody(outcome.statements, guide.statements);
    tree.nodes.push_back({nullptr, &outcome, says_something, {}});
  }
  for (NumberedTree::Node& node : tree.nodes) {
    if (node.question == nullptr) continue;
    for (const Option& option : node.question->options) {
      std::size_t to = NumberedTree::kNowhere;
      if (const auto* question = std::get_if<QuestionId>(&option.next)) to = tree.find(*question);
      if (const auto* outcome = std::get_if<OutcomeId>(&option.next)) to = outcomes[*outcome];
      node.next.push_back(to);
    }
  }
  tree.start = tree.find(guide.start);
  return tree;
}

Order order(const NumberedTree& tree, std::size_t from) {
  Sorter sorter(tree);
  if (from != NumberedTree::kNowhere) {
    sorter.walk_from(from);
  } else {
    if (tree.start != NumberedTree::kNowhere) sorter.walk_from(tree.start);
    for (std::size_t node = 0; node < tree.nodes.size(); ++node) sorter.walk_from(node);
  }
  return sorter.take();
}

}  // namespace wenlu::content
