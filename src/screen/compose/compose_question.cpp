#include "screen/compose/compose_question.h"

#include "engine/journey/remaining.h"
#include "screen/compose/compose_last.h"
#include "screen/compose/compose_links.h"
#include "screen/compose/compose_trail.h"

namespace wenlu::screen {
namespace {

std::string word_progress(const Composer& composer) {
  const engine::Remaining left = engine::remaining(composer.guide, composer.state.journey);
  if (left.least >= left.most)
    return composer.words.say_count({"questions-left", "questions-left-one"}, left.most);
  return composer.say("questions-left-range",
                      {{"least", std::to_string(left.least)}, {"most", std::to_string(left.most)}});
}

Options::Choice compose_choice(const Composer& composer, const content::Option& option) {
  const std::string label = composer.text(option.label);
  const engine::Journey next = engine::choose(composer.guide, composer.state.journey, option.id);
  return {label, composer.text(option.hint), link_to_route(composer, label, next.route()),
          option.id.value};
}

}  // namespace

void compose_question(const Composer& composer, const content::Question& question, Screen& screen) {
  const bool first = composer.state.journey.answers.empty();
  screen.kind = ScreenKind::question;
  screen.id = question.id.value;
  screen.title = composer.text(question.title);
  screen.lead = composer.text(question.help);
  if (first)
    screen.lead = composer.words.sentences({composer.text(composer.guide.summary), screen.lead});
  if (!first) screen.blocks.push_back(compose_trail(composer));
  Options options;
  options.progress = word_progress(composer);
  options.keys = composer.say("number-keys");
  for (const content::Option* option : engine::on_offer(question, composer.state.journey.answers))
    options.choices.push_back(compose_choice(composer, *option));
  screen.blocks.push_back(std::move(options));
  // The first answer says who the visitor is; a handbook is for one of them.
  const bool is_role = composer.state.journey.answers.size() == 1;
  if (first) add(screen, compose_last(composer));
  if (is_role) add(screen, link_to_sheets(composer, composer.say("print-handbook")));
}

}  // namespace wenlu::screen
