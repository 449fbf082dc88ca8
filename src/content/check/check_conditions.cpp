#include "content/check/check_conditions.h"

#include "content/check/numbered_tree.h"
#include "content/check/reach.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

using text::quoted;

// Nothing is walked for it: two routes that part and meet again double the pages of all that
// follow.
void check_routes(const Reach& reach, Reading& reading) {
  if (reach.places <= kMostPlaces) return;
  const bool countless = reach.places == Reach::kCountless;
  reading.found.error({}, "too-many-routes", [&] {
    return Said{"the answers make " + std::string(countless ? "over " : "") +
                    std::to_string(reach.places) + " pages a language, at most " +
                    std::to_string(kMostPlaces) + " are allowed",
                "let fewer questions follow on one another, or ask them of fewer visitors"};
  });
}

std::string why_never(const Choice& choice, const std::vector<bool>& met) {
  for (std::size_t i = 0; i < met.size(); ++i) {
    if (met[i]) continue;
    const Clause& clause = choice.when->all_of[i];
    std::string options;
    for (const OptionId& option : clause.any_of)
      options += (options.empty() ? "" : " or ") + quoted(option.value);
    return "nobody gets here who answered " + quoted(clause.question.value) + " with " + options;
  }
  return "nobody gets here who meets all its conditions together";
}

std::string worded(const Situation& situation) {
  std::string out;
  for (const auto& [question, option] : situation) {
    out += (out.empty() ? " for a visitor who answered " : " and ") + quoted(question) + " with " +
           quoted(option);
  }
  return out;
}

// "outcome:refund.ways.0.when": ways come first among an outcome's choices, then sections.
std::string name_of_block(const Outcome& outcome, std::size_t choice) {
  const bool is_way = choice < outcome.ways.size();
  const std::size_t index = is_way ? choice : choice - outcome.ways.size();
  return "outcome:" + outcome.id.value + (is_way ? ".ways." : ".sections.") +
         std::to_string(index) + ".when";
}

class ConditionCheck {
 public:
  ConditionCheck(const NumberedTree& tree, const Reach& reach, Reading& reading)
      : tree_(tree), reach_(reach), reading_(reading) {}

  void run() {
    for (std::size_t node = 0; node < reach_.nodes.size(); ++node) {
      if (!reach_.nodes[node].reached) continue;
      for (std::size_t c = 0; c < reach_.nodes[node].choices.size(); ++c) {
        if (!reach_.nodes[node].possible[c]) report_never(node, c);
      }
      if (reach_.nodes[node].stuck) report_stuck(node);
    }
  }

 private:
  // An option that nobody can choose breaks its question; a way that nobody sees does no harm.
  void report_never(std::size_t node, std::size_t c) {
    const std::string why = why_never(reach_.nodes[node].choices[c], reach_.nodes[node].clauses[c]);
    if (const Question* question = tree_.nodes[node].question) {
      const std::string& option = question->options[c].id.value;
      reading_.found.error(
          reading_.index.recall("option:" + option + ".when"), "never-chosen", [&] {
            return Said{"the option " + quoted(option) + " can never be chosen", why};
          });
    } else {
      const Outcome& outcome = *tree_.nodes[node].outcome;
      const std::string what = c < outcome.ways.size() ? "this way" : "this section";
      reading_.found.warning(reading_.index.recall(name_of_block(outcome, c)), "never-shown", [&] {
        return Said{what + " is never shown", why};
      });
    }
  }

  void report_stuck(std::size_t node) {
    const bool asks = tree_.nodes[node].question != nullptr;
    const std::string what = asks ? "the question " + quoted(tree_.id(node)) + " has no option left"
                                  : "the outcome " + quoted(tree_.id(node)) + " has nothing to say";
    reading_.found.error(
        reading_.index.place_of(asks ? Part::question : Part::outcome, tree_.id(node)), "dead-end",
        [&] { return Said{what + worded(*reach_.nodes[node].stuck)}; });
  }

  const NumberedTree& tree_;
  const Reach& reach_;
  Reading& reading_;
};

}  // namespace

void check_conditions(const Guide& guide, Reading& reading) {
  // Without a sound tree these findings would only repeat others.
  const bool sound = reading.index.whole_tree && !reading.found.has("cycle") &&
                     !reading.found.has("unknown-option") && !reading.found.has("unknown-question");
  const NumberedTree tree = number_tree(guide);
  if (!sound || tree.start == NumberedTree::kNowhere) return;
  const Reach reach = find_reach(tree, order(tree, tree.start).nodes);
  if (reach.complete) {
    check_routes(reach, reading);
    return ConditionCheck(tree, reach, reading).run();
  }
  reading.found.error({}, "too-complex", [&] {
    return Said{"the conditions make too many different situations to check them all",
                "let conditions name fewer questions"};
  });
}

}  // namespace wenlu::content
