#include "engine/journey/graph.h"

#include <algorithm>
#include <set>

#include "content/depth_first.h"

namespace wenlu::engine {
namespace {

// Each node once, as far as conditions let a route go.
class Reachable {
 public:
  Reachable(const content::Guide& guide, const Node& from, const std::vector<Answer>& answers)
      : guide_(guide), answers_(answers), seen_{from} {}

  bool enter(const Node& node) {
    found_.push_back(node);
    return true;
  }

  std::size_t edges(const Node& node) const {
    const content::Question* question = question_at(guide_, node);
    return question == nullptr ? 0 : question->options.size();
  }

  std::optional<Node> follow(const Node& node, std::size_t edge) {
    const content::Option& option = question_at(guide_, node)->options[edge];
    const auto next = node_of(guide_, option.next);
    const bool is_new = next && may_hold(option.when, answers_) && seen_.insert(*next).second;
    return is_new ? next : std::nullopt;
  }

  void leave(const Node&) {}

  std::vector<Node> take() { return std::move(found_); }

 private:
  const content::Guide& guide_;
  const std::vector<Answer>& answers_;
  std::set<Node> seen_;
  std::vector<Node> found_;
};

}  // namespace

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

const content::Option* chosen(const content::Guide& guide, const Answer& answer) {
  const content::Question* question = question_at(guide, answer.question);
  if (question == nullptr) return nullptr;
  const auto found = std::ranges::find(question->options, answer.option, &content::Option::id);
  return found == question->options.end() ? nullptr : &*found;
}

bool may_hold(const content::Condition& condition, const std::vector<Answer>& answers) {
  return std::ranges::all_of(condition.all_of, [&](const content::Clause& clause) {
    const auto given = std::ranges::find(answers, clause.question, &Answer::question);
    return given == answers.end() || std::ranges::count(clause.any_of, given->option) > 0;
  });
}

std::vector<Node> reachable(const content::Guide& guide, const Node& from,
                            const std::vector<Answer>& answers) {
  Reachable client(guide, from, answers);
  content::walk_depth_first(from, client);
  return client.take();
}

}  // namespace wenlu::engine
