#include "screen/compose/compose_trail.h"

#include <algorithm>

#include "screen/compose/compose_links.h"

namespace wenlu::screen {
namespace {

const content::Option* find_option(const content::Question& question, const content::OptionId& id) {
  const auto it = std::ranges::find(question.options, id, &content::Option::id);
  return it == question.options.end() ? nullptr : &*it;
}

const content::Option* find_option(const content::Guide& guide, const content::OptionId& id) {
  for (const auto& [question_id, question] : guide.questions)
    if (const content::Option* option = find_option(question, id)) return option;
  return nullptr;
}

// The option that `id` names now, redirects followed.
const content::Option* find_renamed(const content::Guide& guide, content::OptionId id) {
  for (std::size_t step = 0; step <= guide.redirects.size(); ++step) {
    if (const content::Option* option = find_option(guide, id)) return option;
    const auto it = guide.redirects.find(id.value);
    if (it == guide.redirects.end()) return nullptr;
    id.value = it->second;
  }
  return nullptr;
}

Trail::Answer compose_answer(const Composer& composer, std::size_t index) {
  const engine::Answer& answer = composer.state.journey.answers[index];
  Trail::Answer shown;
  if (const content::Question* question = find_in(composer.guide.questions, answer.question)) {
    shown.question =
        composer.text(question->short_title.empty() ? question->title : question->short_title);
    if (const content::Option* option = find_option(*question, answer.option))
      shown.answer = composer.text(option->label);
  }
  engine::Route before = composer.state.journey.route();
  before.resize(index);
  shown.change = link_to_route(
      composer,
      composer.say("change-answer", {{"question", shown.question}, {"answer", shown.answer}}),
      before);
  shown.change.action.value = "change";
  return shown;
}

}  // namespace

Trail compose_trail(const Composer& composer) {
  Trail trail;
  trail.title = composer.say("trail-title");
  trail.change = composer.say("change");
  for (std::size_t i = 0; i < composer.state.journey.answers.size(); ++i)
    trail.answers.push_back(compose_answer(composer, i));
  if (std::holds_alternative<content::OutcomeId>(composer.state.journey.at))
    for (const Trail::Answer& answer : trail.answers)
      trail.folded += (trail.folded.empty() ? "" : " › ") + answer.answer;
  trail.start_over = link_to_route(composer, composer.say("start-over"), {});
  return trail;
}

std::vector<std::string> compose_announcements(const Composer& composer) {
  std::vector<std::string> announcements;
  bool unknown = false;
  for (const content::OptionId& id : composer.state.journey.dropped) {
    const content::Option* option = find_renamed(composer.guide, id);
    if (option)
      announcements.push_back(
          composer.say("answer-dropped", {{"answer", composer.text(option->label)}}));
    else
      unknown = true;
  }
  if (unknown) announcements.push_back(composer.say("place-removed"));
  return announcements;
}

}  // namespace wenlu::screen
