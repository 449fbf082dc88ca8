#include "engine/journey/graph.h"

#include <algorithm>
#include <set>

namespace wenlu::engine {

std::optional<Node> node_of(const content::Guide& guide, const content::Target& target) {
  if (const auto* question = std::get_if<content::QuestionId>(&target))
    return guide.questions.contains(*question) ? std::optional<Node>(*question) : std::nullopt;
  if (const auto* outcome = std::get_if<content::OutcomeId>(&target))
    return guide.outcomes.contains(*outcome) ? std::optional<Node>(*outcome) : std::nullopt;
  return std::nullopt;
}

const content::Question* question_at(const content::Guide& guide, const Node& node) {
  const auto* id = std::get_if<content::QuestionId>(&node);
  if (id == nullptr) return nullptr;
  const auto it = guide.questions.find(*id);
  return it == guide.questions.end() ? nullptr : &it->second;
}

bool may_hold(const content::Condition& condition, const std::vector<Answer>& answers) {
  return std::ranges::all_of(condition.all_of, [&](const content::Clause& clause) {
    const auto given = std::ranges::find(answers, clause.question, &Answer::question);
    return given == answers.end() || std::ranges::count(clause.any_of, given->option) > 0;
  });
}

std::vector<Node> reachable(const content::Guide& guide, const Node& from,
                            const std::vector<Answer>& answers) {
  std::vector<Node> found;
  std::set<Node> seen;
  std::vector<Node> to_do{from};
  while (!to_do.empty()) {
    const Node node = to_do.back();
    to_do.pop_back();
    if (!seen.insert(node).second) continue;
    found.push_back(node);
    const content::Question* question = question_at(guide, node);
    if (question == nullptr) continue;
    for (auto it = question->options.rbegin(); it != question->options.rend(); ++it) {
      const auto next = node_of(guide, it->next);
      if (next && may_hold(it->when, answers)) to_do.push_back(*next);
    }
  }
  return found;
}

}  // namespace wenlu::engine
