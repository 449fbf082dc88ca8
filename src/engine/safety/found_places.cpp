#include "engine/safety/found_places.h"

#include <algorithm>

namespace wenlu::engine {

bool overlaps(const std::vector<FoundAt>& taken, std::size_t from, std::size_t to) {
  return std::ranges::any_of(taken,
                             [&](const FoundAt& one) { return from < one.to && one.from < to; });
}

}  // namespace wenlu::engine
