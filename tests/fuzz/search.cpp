// Search: any bytes in the field give at most as many outcomes as were asked for, best first, each
// of which the guide has.
#include "engine/search/search.h"

#include "fuzz.h"
#include "guide.h"

namespace wenlu::fuzz {

WENLU_FUZZ_TARGET {
  static const engine::SearchIndex index = engine::build_index(guide());
  for (const content::Language language : {0U, 1U}) {
    const auto found = engine::find(index, bytes(data, size), language, 3);
    hold(found.size() <= 3);
    for (std::size_t i = 0; i < found.size(); ++i) {
      hold(guide().outcomes.contains(found[i].outcome) && !found[i].route.empty());
      hold(i == 0 || found[i - 1].score >= found[i].score);
    }
  }
  return 0;
}

}  // namespace wenlu::fuzz
