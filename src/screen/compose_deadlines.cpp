#include "screen/composer.h"
#include "screen/wording.h"

namespace wenlu::screen {

std::optional<DeadlineBlock> compose_deadlines(const Composer& composer,
                                               const content::Outcome& outcome) {
  DeadlineBlock block;
  block.title = composer.say("deadlines-title");
  for (const content::DeadlineId& id : outcome.deadlines) {
    const content::Deadline* deadline = find_in(composer.guide.deadlines, id);
    if (deadline == nullptr) continue;
    block.lines.push_back({composer.text(deadline->label),
                           word_range(composer.words, {}, deadline->within),
                           composer.text(deadline->missed)});
  }
  if (block.lines.empty()) return std::nullopt;
  return block;
}

}  // namespace wenlu::screen
