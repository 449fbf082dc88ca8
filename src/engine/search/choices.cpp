#include "engine/search/choices.h"

#include <algorithm>

#include "content/guide.h"
#include "engine/journey/walk.h"

namespace wenlu::engine {
namespace {

using Conditions = std::vector<const content::Condition*>;

// Of all that the outcome shows.
Conditions conditions_of(const content::Guide& guide, const content::Outcome& outcome) {
  Conditions found;
  const auto add = [&](const content::Condition& when) {
    if (!when.all_of.empty()) found.push_back(&when);
  };
  for (const content::Way& way : outcome.ways) {
    add(way.when);
    const auto channel = guide.channels.find(way.channel);
    if (channel != guide.channels.end()) add(channel->second.when);
  }
  for (const content::MaterialId& id : outcome.materials) {
    const auto material = guide.materials.find(id);
    if (material != guide.materials.end()) add(material->second.when);
  }
  for (const content::Section& section : outcome.sections) add(section.when);
  return found;
}

// The first answer that one of the conditions asks for; null when there is none.
const Answer* deciding(const Conditions& conditions, const std::vector<Answer>& answers) {
  for (const Answer& answer : answers)
    for (const content::Condition* condition : conditions)
      for (const content::Clause& clause : condition->all_of)
        if (clause.question == answer.question) return &answer;
  return nullptr;
}

// Keeps the shorter of two routes with the same answer.
void add(Choice choice, Alike& alike) {
  const auto known = std::ranges::find(alike, choice.answer, &Choice::answer);
  if (known == alike.end())
    alike.push_back(std::move(choice));
  else if (choice.route.size() < known->route.size())
    known->route = std::move(choice.route);
}

// What an outcome says, by what holds of its conditions.
struct Variants {
  Conditions conditions;
  std::vector<std::vector<bool>> holding;  // one for each of `choices`
  std::vector<Alike> choices;

  bool is_known(const Answer& answer) const {
    return std::ranges::any_of(choices, [&](const Alike& alike) {
      return std::ranges::count(alike, answer, &Choice::answer) > 0;
    });
  }

  void add_route(const Journey& journey) {
    const Answer* answer = deciding(conditions, journey.answers);
    if (answer == nullptr) return;
    std::vector<bool> held;
    for (const content::Condition* condition : conditions)
      held.push_back(holds(*condition, journey.answers));
    const auto i = static_cast<std::size_t>(std::ranges::find(holding, held) - holding.begin());
    if (i == holding.size()) {
      if (is_known(*answer)) return;  // a later answer decides too, and will be asked for
      holding.push_back(std::move(held));
      choices.emplace_back();
    }
    add({*answer, journey.route()}, choices[i]);
  }
};

}  // namespace

std::map<content::OutcomeId, std::vector<Alike>> choices_of(const content::Guide& guide) {
  std::map<content::OutcomeId, Variants> all;
  for (const auto& [id, outcome] : guide.outcomes)
    if (auto conditions = conditions_of(guide, outcome); !conditions.empty())
      all[id].conditions = std::move(conditions);
  walk(guide, [&](const Journey& journey) {
    const auto* id = std::get_if<content::OutcomeId>(&journey.at);
    const auto found = id == nullptr ? all.end() : all.find(*id);
    if (found != all.end()) found->second.add_route(journey);
    return true;
  });
  std::map<content::OutcomeId, std::vector<Alike>> choices;
  for (auto& [id, variants] : all) choices[id] = std::move(variants.choices);
  return choices;
}

}  // namespace wenlu::engine
