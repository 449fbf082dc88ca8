// Which options visitors can meet, by every route at once. A route matters to what follows only by
// its answers to questions that later conditions name; places are therefore visited once for each
// set of such answers ("situation"), not once for each route.
//
//      role ──buyer──▶ problem ──▶ device     conditions after `device` name `role` only:
//           └─seller─▶ problem ──▶            two situations there, however many problems
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "content/check/numbered_tree.h"

namespace wenlu::content {

// Something shown only to some visitors: an option, a way, a section.
struct Choice {
  const Condition* when;
  std::size_t next = NumberedTree::kNowhere;
};

// Answers to the questions that matter, as words: {"role": "seller"}.
using Situation = std::map<std::string, std::string>;

struct Reach {
  struct Node {
    std::vector<Choice> choices;  // a question's options; an outcome's ways, then sections
    std::vector<bool> possible;   // by choice: open to somebody
    std::vector<std::vector<bool>>
        clauses;                     // by choice and clause of its condition: met by somebody
    std::optional<Situation> stuck;  // somebody who has no choice at all
    bool reached = false;
  };
  std::vector<Node> nodes;  // as in the tree
  bool complete = true;     // false: too many situations to look at them all
  std::size_t places = 0;   // on all routes together, a node once for each route to it; kCountless
                            // at most
  static constexpr std::size_t kCountless = 1'000'000'000;
};

// `order` lists the nodes so that each comes after all that lead to it.
Reach find_reach(const NumberedTree& tree, const std::vector<std::size_t>& order);

}  // namespace wenlu::content
