// The tree as numbers, for walks over it: questions and outcomes are nodes 0, 1, 2, …, and
// each option is an edge. Nothing here recurses, whatever the depth of the content.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "content/guide.h"

namespace wenlu::content {

struct NumberedTree {
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  struct Node {
    const Question* question = nullptr;  // exactly one of the two is set
    const Outcome* outcome = nullptr;
    bool says_something = false;    // an outcome with a notice or statement that everybody sees
    std::vector<std::size_t> next;  // one an option, kNowhere where its target is unknown
  };

  std::vector<Node> nodes;       // questions first, each kind by id
  std::size_t start = kNowhere;  // of the guide; kNowhere when unknown

  const std::string& id(std::size_t node) const;
  std::size_t find(const QuestionId& id) const;
};

NumberedTree number_tree(const Guide& guide);

// An option that leads back to a question before it.
struct BackEdge {
  std::size_t from;
  std::size_t option;
  std::vector<std::size_t> cycle;  // from the node that comes again to `from`
};

// One depth-first pass over the nodes that `from` reaches, every node when `from` is kNowhere.
struct Order {
  std::vector<std::size_t> nodes;  // each after all that lead to it, as long as there is no cycle
  std::vector<BackEdge> back_edges;
};
Order order(const NumberedTree& tree, std::size_t from);

}  // namespace wenlu::content
