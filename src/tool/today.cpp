#include "tool/today.h"

#include <chrono>

#include "engine/time/instant.h"

namespace wenlu::tool {

content::Date today_in(const content::TimeZone& zone) {
  const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
  const engine::Instant now{std::chrono::duration_cast<std::chrono::seconds>(since_1970).count()};
  return engine::wall_clock(now, zone).date;
}

}  // namespace wenlu::tool
