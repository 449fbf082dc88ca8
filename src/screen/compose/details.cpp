#include "screen/compose/details.h"

#include "screen/compose/compose_deadlines.h"
#include "screen/compose/compose_feedback.h"
#include "screen/compose/compose_statement.h"
#include "screen/compose/compose_ways.h"

namespace wenlu::screen {
namespace {

// The outcome that the screen shows; null when it shows something else.
const content::Outcome* outcome_at(const content::Guide& guide, const engine::Journey& journey) {
  const auto* id = std::get_if<content::OutcomeId>(&journey.at);
  return id ? find_in(guide.outcomes, *id) : nullptr;
}

std::string copied_from(const Composer& composer, const content::Outcome& outcome,
                        CopySource source) {
  switch (source) {
    case CopySource::statement: {
      const auto statement = compose_statement(composer, outcome);
      return statement ? statement->example : "";
    }
    case CopySource::draft: {
      const auto statement = compose_statement(composer, outcome);
      return statement && statement->draft ? statement->draft->text : "";
    }
    case CopySource::dates: {
      const auto deadlines = compose_deadlines(composer, outcome);
      return deadlines ? deadlines->dates : "";
    }
    case CopySource::feedback:
      return compose_feedback(composer).code;
  }
  return "";
}

}  // namespace

std::string text_to_copy(const content::Guide& guide, const State& state,
                         std::optional<engine::Instant> now, CopySource source) {
  const content::Outcome* outcome = outcome_at(guide, state.journey);
  if (outcome == nullptr) return "";
  const Composer composer{guide, state, moment_shown(state, now),
                          Words(guide, state.place.language)};
  return copied_from(composer, *outcome, source);
}

std::string calendar_file(const content::Guide& guide, const State& state,
                          std::optional<engine::Instant> now) {
  const content::Outcome* outcome = outcome_at(guide, state.journey);
  if (outcome == nullptr) return "";
  const Composer composer{guide, state, moment_shown(state, now),
                          Words(guide, state.place.language)};
  const auto deadlines = compose_deadlines(composer, *outcome);
  return deadlines ? deadlines->calendar : "";
}

std::size_t steps_played(const content::Guide& guide, const State& state, std::string_view player) {
  const content::Outcome* outcome = outcome_at(guide, state.journey);
  if (outcome == nullptr) return 0;
  for (const engine::RankedWay& way :
       engine::rank(guide, *outcome, state.journey.answers, engine::Preference::none, std::nullopt))
    if (way.channel->id.value == player) return steps_of(way).size();
  return 0;
}

}  // namespace wenlu::screen
