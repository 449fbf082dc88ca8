#include "content/time_zone.h"

#include <algorithm>

namespace wenlu::content {

std::int32_t TimeZone::offset_at(std::int64_t instant) const {
  if (offsets.empty()) return 0;
  const auto is_later = [](std::int64_t moment, const Offset& offset) {
    return moment < offset.from;
  };
  const auto next = std::upper_bound(offsets.begin(), offsets.end(), instant, is_later);
  return next == offsets.begin() ? offsets.front().seconds : std::prev(next)->seconds;
}

}  // namespace wenlu::content
