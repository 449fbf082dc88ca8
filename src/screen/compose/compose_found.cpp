#include "screen/compose/compose_found.h"

#include <algorithm>
#include <utility>

#include "engine/journey/graph.h"
#include "engine/search/search.h"

namespace wenlu::screen {
namespace {

// Answers alike that a choice names; where there are more, they are "the others".
constexpr std::size_t kMostNamed = 2;

// What of the answers on the way says more than the title.
std::string word_answers(const Words& words, const engine::Route& route, const std::string& title) {
  std::string all;
  for (const engine::Answer& given : engine::replay(words.guide(), route).answers) {
    const std::string label = words.text(engine::chosen(words.guide(), given)->label);
    if (!label.empty() && label != title) all += (all.empty() ? "" : " › ") + label;
  }
  return all;
}

// The route by the deciding answer that was given already; null when it was not.
const engine::Route* route_by(const std::vector<engine::Alike>& choices,
                              const std::vector<engine::Answer>& given) {
  for (const engine::Alike& alike : choices)
    for (const engine::Choice& choice : alike)
      if (std::ranges::count(given, choice.answer) > 0) return &choice.route;
  return nullptr;
}

bool are_many(const engine::Alike& alike) { return alike.size() > kMostNamed; }

std::string word_alike(const Words& words, const engine::Alike& alike, bool the_others) {
  if (the_others) return words.say("search-others");
  std::vector<std::string> labels;
  for (const engine::Choice& choice : alike)
    labels.push_back(words.text(engine::chosen(words.guide(), choice.answer)->label));
  return words.list(labels);
}

Link link_to(const Words& words, const engine::Route& route, std::string text) {
  Link link;
  link.text = std::move(text);
  link.place = {words.language(), route};
  link.action = {ActionKind::go, to_path(words.guide(), link.place), ""};
  return link;
}

FoundAnswer compose_answer(const Words& words, const engine::Found& found,
                           const std::vector<engine::Answer>& given) {
  FoundAnswer answer;
  answer.title = words.text(words.guide().outcomes.at(found.outcome).title);
  const std::vector<engine::Alike>& choices = *found.choices;
  const engine::Route* known = choices.empty() ? &found.route : route_by(choices, given);
  if (known != nullptr) {
    answer.above = word_answers(words, *known, answer.title);
    answer.links.push_back(link_to(words, *known, ""));
    return answer;
  }
  const content::QuestionId& decides = choices.front().front().answer.question;
  answer.above = words.text(words.guide().questions.at(decides).title);
  const bool some_are_others = std::ranges::count_if(choices, are_many) == 1;
  for (const bool the_others : {false, true})  // who come last
    for (const engine::Alike& alike : choices)
      if ((some_are_others && are_many(alike)) == the_others)
        answer.links.push_back(
            link_to(words, alike.front().route, word_alike(words, alike, the_others)));
  return answer;
}

}  // namespace

std::vector<FoundAnswer> compose_found(const Words& words, const engine::SearchIndex& index,
                                       std::string_view sought,
                                       const std::vector<engine::Answer>& given) {
  std::vector<FoundAnswer> answers;
  for (const engine::Found& found : engine::find(index, sought, words.language(), kMostFound))
    answers.push_back(compose_answer(words, found, given));
  return answers;
}

}  // namespace wenlu::screen
