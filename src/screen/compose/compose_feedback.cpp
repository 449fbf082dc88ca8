#include "screen/compose/compose_feedback.h"

#include <array>

#include "screen/names.h"

namespace wenlu::screen {
namespace {

using engine::FeedbackReason;

Button reason(const Composer& composer, std::string text, FeedbackReason reason) {
  return {std::move(text),
          {ActionKind::feedback, std::string(name(reason)), ""},
          composer.state.feedback == reason,
          false};
}

}  // namespace

FeedbackBlock compose_feedback(const Composer& composer) {
  FeedbackBlock block;
  block.reasons = {
      composer.say("feedback-title"),
      {reason(composer, composer.say("feedback-moved"), FeedbackReason::path_moved),
       reason(composer, composer.say("feedback-not-helped"), FeedbackReason::did_not_help),
       reason(composer, composer.say("feedback-wrong"), FeedbackReason::wrong_fact),
       reason(composer, composer.say("feedback-unclear"), FeedbackReason::hard_to_understand)}};
  if (!composer.state.feedback) return block;
  block.code =
      engine::encode(composer.guide, {composer.state.journey.route(), *composer.state.feedback});
  // The route is too long for a code.
  if (block.code.empty()) return block;
  block.told = composer.say("feedback-code");
  block.copy = {composer.say("copy"), copying(CopySource::feedback), std::nullopt, true};
  return block;
}

}  // namespace wenlu::screen
