#include "screen/compose/composer.h"

namespace wenlu::screen {

std::optional<engine::Instant> moment_shown(const State& state,
                                            std::optional<engine::Instant> now) {
  return now && state.as_on ? state.as_on : now;
}

}  // namespace wenlu::screen
