#include "tool/walk_whole.h"

namespace wenlu::tool {

void walk_whole(const content::Guide& guide, const engine::Visit& visit, Console& console) {
  bool stopped = false;
  const bool whole = engine::walk(guide, [&](const engine::Journey& journey) {
    stopped = !visit(journey);
    return !stopped;
  });
  if (whole || stopped) return;
  console.refuse(kContentProblems, "the guide has more than " +
                                       std::to_string(content::kMostPlaces) +
                                       " places on its routes; the rest is left out");
}

}  // namespace wenlu::tool
