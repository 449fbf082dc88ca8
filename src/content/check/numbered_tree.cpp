#include "content/check/numbered_tree.h"

#include <algorithm>
#include <map>

namespace wenlu::content {
namespace {

// Depth-first search with its own stack.
class Search {
 public:
  explicit Search(const NumberedTree& tree)
      : tree_(tree), marks_(tree.nodes.size(), Mark::unseen), depth_(tree.nodes.size()) {}

  void from(std::size_t root) {
    if (marks_[root] != Mark::unseen) return;
    enter(root);
    while (!path_.empty()) {
      Visit& top = path_.back();
      const std::vector<std::size_t>& next = tree_.nodes[top.node].next;
      if (top.option == next.size()) {
        leave();
      } else {
        follow(top.node, top.option++);
      }
    }
  }

  Order take() {
    std::reverse(found_.nodes.begin(), found_.nodes.end());
    return std::move(found_);
  }

 private:
  enum class Mark { unseen, open, done };
  struct Visit {
    std::size_t node;
    std::size_t option;  // the next to follow
  };

  void enter(std::size_t node) {
    marks_[node] = Mark::open;
    depth_[node] = path_.size();
    path_.push_back({node, 0});
  }

  void leave() {
    marks_[path_.back().node] = Mark::done;
    found_.nodes.push_back(path_.back().node);
    path_.pop_back();
  }

  void follow(std::size_t node, std::size_t option) {
    const std::size_t to = tree_.nodes[node].next[option];
    if (to == NumberedTree::kNowhere) return;
    if (marks_[to] == Mark::unseen)
      enter(to);
    else if (marks_[to] == Mark::open)
      report_cycle(node, option, to);
  }

  void report_cycle(std::size_t node, std::size_t option, std::size_t to) {
    BackEdge edge{node, option, {}};
    const std::size_t end = std::min(path_.size(), depth_[to] + kLongestCycle);
    for (std::size_t i = depth_[to]; i < end; ++i) edge.cycle.push_back(path_[i].node);
    found_.back_edges.push_back(std::move(edge));
  }

  static constexpr std::size_t kLongestCycle = 8;  // more would not be read

  const NumberedTree& tree_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> depth_;  // of open nodes: where on the path they stand
  std::vector<Visit> path_;
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

NumberedTree number_tree(const Guide& guide) {
  NumberedTree tree;
  std::map<OutcomeId, std::size_t> outcomes;
  for (const auto& entry : guide.questions) tree.nodes.push_back({&entry.second, nullptr, {}});
  for (const auto& entry : guide.outcomes) {
    outcomes[entry.first] = tree.nodes.size();
    tree.nodes.push_back({nullptr, &entry.second, {}});
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
  Search search(tree);
  if (from != NumberedTree::kNowhere) {
    search.from(from);
  } else {
    if (tree.start != NumberedTree::kNowhere) search.from(tree.start);
    for (std::size_t node = 0; node < tree.nodes.size(); ++node) search.from(node);
  }
  return search.take();
}

}  // namespace wenlu::content
