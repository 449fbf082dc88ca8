// Sorting a handful of things. Each use of the library's stable sort weighs about 1 kB in the
// download; this weighs a tenth of it.
#pragma once

#include <algorithm>
#include <functional>

namespace wenlu::text {

// Sorts `range` by `key` under `less`; equals keep their order. For lists of some dozens: the time
// grows with the square of the length.
template <class Range, class Less = std::ranges::less, class Key = std::identity>
void sort_few(Range& range, Less less = {}, Key key = {}) {
  for (auto next = range.begin(); next != range.end(); ++next) {
    const auto place =
        std::ranges::upper_bound(range.begin(), next, std::invoke(key, *next), less, key);
    std::rotate(place, next, next + 1);
  }
}

}  // namespace wenlu::text
