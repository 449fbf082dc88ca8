#include "screen/compose/compose.h"

#include "screen/compose/compose_frame.h"
#include "screen/compose/compose_offline.h"
#include "screen/compose/compose_outcome.h"
#include "screen/compose/compose_pages.h"
#include "screen/compose/compose_question.h"
#include "screen/compose/compose_trail.h"
#include "screen/wording/wording.h"

namespace wenlu::screen {
namespace {

// A guide so broken that it has not even a question to ask.
void compose_lost(const Composer& composer, Screen& screen) {
  screen.kind = ScreenKind::lost;
  screen.id = "lost";
  screen.title = composer.say("lost-title");
  screen.lead = composer.say("lost-text");
}

void compose_node(const Composer& composer, Screen& screen) {
  if (const auto* id = std::get_if<content::QuestionId>(&composer.state.journey.at)) {
    const content::Question* question = find_in(composer.guide.questions, *id);
    if (question) return compose_question(composer, *question, screen);
  } else if (const auto* outcome_id = std::get_if<content::OutcomeId>(&composer.state.journey.at)) {
    const content::Outcome* outcome = find_in(composer.guide.outcomes, *outcome_id);
    if (outcome) return compose_outcome(composer, *outcome, screen);
  }
  compose_lost(composer, screen);
}

// Nobody must take another moment's answer for the present one.
void tell_as_on(const Composer& composer, Screen& screen) {
  screen.announcements.push_back(composer.say(
      "as-of", {{"moment", exact_expected(composer.guide, {*composer.now, *composer.now})}}));
  const bool trail = !screen.blocks.empty() && std::holds_alternative<Trail>(screen.blocks.front());
  screen.blocks.insert(
      screen.blocks.begin() + (trail ? 1 : 0),
      ButtonRow{"", {{composer.say("as-on-now"), {ActionKind::fill, "-as-on", "now"}, {}, false}}});
}

}  // namespace

Screen compose(const content::Guide& guide, const State& state,
               std::optional<engine::Instant> now) {
  const Composer composer{guide, state, moment_shown(state, now),
                          Words(guide, state.place.language)};
  Screen screen;
  screen.settings = state.settings;
  screen.place.language = state.place.language;
  if (const auto* page = std::get_if<Page>(&state.place.at)) {
    screen.place.at = *page;
    compose_page(composer, *page, screen);
  } else {
    screen.place.at = state.journey.route();
    screen.announcements = compose_announcements(composer);
    compose_node(composer, screen);
  }
  compose_update(composer, screen);
  if (now && state.as_on) tell_as_on(composer, screen);
  compose_frame(composer, screen);
  return screen;
}

}  // namespace wenlu::screen
