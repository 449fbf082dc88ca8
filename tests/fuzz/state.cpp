// What a device saved: any bytes give a state, and what that state saves gives the same state
// again.
#include "fuzz.h"
#include "guide.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/update/saved.h"

namespace wenlu::fuzz {

WENLU_FUZZ_TARGET {
  const screen::State state = screen::restore(guide(), bytes(data, size));
  const std::string saved = screen::save(guide(), state);
  hold(saved.size() < 100'000);
  const screen::State again = screen::restore(guide(), saved);
  hold(screen::save(guide(), again) == saved);
  hold(again.settings == state.settings);
  screen::compose(guide(), state, engine::Instant{1'795'316'400});
  return 0;
}

}  // namespace wenlu::fuzz
