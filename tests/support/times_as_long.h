// How work grows: a ratio of two durations says it on any machine, a duration says it on none.
#pragma once

#include <algorithm>
#include <chrono>

namespace wenlu::tests {

// How many times as long `more` takes as `less`; of each the quickest of three runs counts.
template <class More, class Less>
double times_as_long(const More& more, const Less& less) {
  const auto quickest = [](const auto& work) {
    auto best = std::chrono::steady_clock::duration::max();
    for (int i = 0; i < 3; ++i) {
      const auto start = std::chrono::steady_clock::now();
      work();
      best = std::min(best, std::chrono::steady_clock::now() - start);
    }
    return std::chrono::duration<double>(best).count();
  };
  const double base = quickest(less);
  return quickest(more) / base;
}

}  // namespace wenlu::tests
