#include "content/check/check_tree.h"

#include <set>

#include "content/check/numbered_tree.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

using text::quoted;

Part part_of(const NumberedTree::Node& node) {
  return node.question != nullptr ? Part::question : Part::outcome;
}

// `the question "role"`
std::string named(const NumberedTree& tree, std::size_t node) {
  return "the " + std::string(name_of(part_of(tree.nodes[node]))) + " " + quoted(tree.id(node));
}

FilePlace place_of(const NumberedTree& tree, std::size_t node, const Reading& reading) {
  return reading.index.place_of(part_of(tree.nodes[node]), tree.id(node));
}

void check_cycles(const NumberedTree& tree, Reading& reading) {
  for (const BackEdge& edge : order(tree, NumberedTree::kNowhere).back_edges) {
    const std::string& option = tree.nodes[edge.from].question->options[edge.option].id.value;
    reading.found.error(reading.index.recall("option:" + option + ".next"), "cycle", [&] {
      Said said{"the answers lead in a circle: "};
      for (const std::size_t node : edge.cycle) said.text += quoted(tree.id(node)) + " → ";
      said.text += quoted(tree.id(edge.cycle.front()));
      return said;
    });
  }
}

void check_reached(const NumberedTree& tree, Reading& reading) {
  if (tree.start == NumberedTree::kNowhere || !reading.index.whole_tree) return;
  if (findings_are_read() && reading.found.has("duplicate-id")) return;  // the other may be meant
  const Order reached = order(tree, tree.start);
  const std::set<std::size_t> seen(reached.nodes.begin(), reached.nodes.end());
  for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
    if (seen.count(node) > 0) continue;
    reading.found.error(place_of(tree, node, reading), "unreachable",
                        [&] { return Said{"no answer leads to " + named(tree, node)}; });
  }
}

void check_options(const NumberedTree& tree, std::size_t node, Reading& reading) {
  const Question& question = *tree.nodes[node].question;
  if (reading.index.partial.count(question.id.value) > 0 || question.options.size() > 1) return;
  const FilePlace place = place_of(tree, node, reading);
  if (question.options.empty()) {
    reading.found.error(place, "dead-end",
                        [&] { return Said{named(tree, node) + " has no options"}; });
  } else {
    reading.found.warning(place, "single-option", [&] {
      return Said{named(tree, node) + " has only one option", "nobody needs to be asked"};
    });
  }
}

void check_says_something(const NumberedTree& tree, std::size_t node, Reading& reading) {
  const Outcome& outcome = *tree.nodes[node].outcome;
  const bool silent = outcome.ways.empty() && outcome.sections.empty() && outcome.notices.empty() &&
                      outcome.statements.empty();
  if (!silent || is_faulty(place_of(tree, node, reading), reading)) return;
  reading.found.error(place_of(tree, node, reading), "dead-end", [&] {
    return Said{named(tree, node) + " has nothing to say",
                "give it a way, a section, a notice or a statement"};
  });
}

}  // namespace

void check_tree(const Guide& guide, Reading& reading) {
  const NumberedTree tree = number_tree(guide);
  check_cycles(tree, reading);
  check_reached(tree, reading);
  for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
    if (tree.nodes[node].question != nullptr)
      check_options(tree, node, reading);
    else
      check_says_something(tree, node, reading);
  }
}

}  // namespace wenlu::content
