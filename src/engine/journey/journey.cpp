#include "engine/journey/journey.h"

#include <algorithm>
#include <set>

#include "engine/journey/graph.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kMostSegments = 64;

// An id and what it has been renamed to, step by step.
std::vector<content::OptionId> names_of(const content::Guide& guide, const content::OptionId& id) {
  std::vector<content::OptionId> names{id};
  for (auto it = guide.redirects.find(id.value); it != guide.redirects.end();
       it = guide.redirects.find(it->second)) {
    const content::OptionId renamed{it->second};
    if (std::ranges::count(names, renamed) > 0) break;
    names.push_back(renamed);
  }
  return names;
}

struct Given {
  content::OptionId id;  // as it was given
  std::vector<content::OptionId> names;
};

bool names(const Given& given, const content::Option& option) {
  return std::ranges::find(given.names, option.id) != given.names.end();
}

std::vector<Given> read(const content::Guide& guide, const Route& route) {
  std::vector<Given> read;
  for (const content::OptionId& id : route) {
    const bool again =
        std::ranges::any_of(read, [&](const Given& given) { return given.id == id; });
    if (!again) read.push_back({id, names_of(guide, id)});
  }
  return read;
}

// The first of `given` that answers `question`, taken out of the list; null when none does.
const content::Option* take_answer(const content::Guide& guide, const content::Question& question,
                                   const std::vector<Answer>& answers, std::vector<Given>& given) {
  const auto offered = on_offer(question, answers);
  for (auto it = given.begin(); it != given.end(); ++it) {
    for (const content::Option* option : offered) {
      if (!names(*it, *option) || !node_of(guide, option->next)) continue;
      given.erase(it);
      return option;
    }
  }
  return nullptr;
}

// Parts what is left of `given` into what may still be asked for after `journey` and what cannot.
void sort_out(const content::Guide& guide, const std::vector<Given>& given, Journey& journey) {
  if (given.empty()) return;
  std::set<content::OptionId> ahead;
  for (const Node& node : reachable(guide, journey.at, journey.answers)) {
    const content::Question* question = question_at(guide, node);
    if (question == nullptr || node == journey.at) continue;
    for (const content::Option& option : question->options)
      if (may_hold(option.when, journey.answers)) ahead.insert(option.id);
  }
  for (const Given& one : given) {
    const auto known =
        std::ranges::find_if(one.names, [&](const auto& name) { return ahead.contains(name); });
    if (known != one.names.end())
      journey.pending.push_back(*known);
    else
      journey.dropped.push_back(one.id);
  }
}

}  // namespace

std::string to_string(const Route& route) {
  if (route.empty()) return "/";
  std::string written;
  for (const content::OptionId& id : route) written += "/" + id.value;
  return written;
}

Route parse_route(std::string_view s) {
  Route route;
  while (!s.empty() && route.size() < kMostSegments) {
    const std::size_t end = std::min(s.find('/'), s.size());
    if (end > 0) route.push_back({std::string(s.substr(0, end))});
    s.remove_prefix(std::min(end + 1, s.size()));
  }
  return route;
}

Route Journey::route() const {
  Route route;
  for (const Answer& answer : answers) route.push_back(answer.option);
  return route;
}

Journey replay(const content::Guide& guide, const Route& route) {
  Journey journey;
  journey.at = guide.start;
  std::vector<Given> given = read(guide, route);
  // Every turn uses up one of `given`, so this ends on any guide.
  while (const content::Question* question = question_at(guide, journey.at)) {
    const content::Option* option = take_answer(guide, *question, journey.answers, given);
    if (option == nullptr) break;
    journey.answers.push_back({question->id, option->id});
    journey.at = *node_of(guide, option->next);
  }
  sort_out(guide, given, journey);
  return journey;
}

Journey reopen(const content::Guide& guide, const Journey& journey, std::size_t index) {
  if (index >= journey.answers.size()) return journey;
  Route given = journey.route();
  given.erase(given.begin() + static_cast<std::ptrdiff_t>(index));
  given.insert(given.end(), journey.pending.begin(), journey.pending.end());
  return replay(guide, given);
}

Journey choose(const content::Guide& guide, const Journey& journey,
               const content::OptionId& option) {
  const content::Question* question = question_at(guide, journey.at);
  if (question == nullptr) return journey;
  const auto offered = on_offer(*question, journey.answers);
  if (std::ranges::none_of(offered, [&](const auto* one) { return one->id == option; }))
    return journey;
  Route given = journey.route();
  given.push_back(option);
  given.insert(given.end(), journey.pending.begin(), journey.pending.end());
  return replay(guide, given);
}

bool holds(const content::Condition& condition, const std::vector<Answer>& answers) {
  return std::ranges::all_of(condition.all_of, [&](const content::Clause& clause) {
    return std::ranges::any_of(answers, [&](const Answer& answer) {
      return answer.question == clause.question &&
             std::ranges::count(clause.any_of, answer.option) > 0;
    });
  });
}

std::vector<const content::Option*> on_offer(const content::Question& question,
                                             const std::vector<Answer>& answers) {
  std::vector<const content::Option*> offered;
  for (const content::Option& option : question.options)
    if (holds(option.when, answers)) offered.push_back(&option);
  return offered;
}

}  // namespace wenlu::engine
