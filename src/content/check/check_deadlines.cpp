#include "content/check/check_deadlines.h"

#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr int kHoursOfDay = 24;

// What is wrong with it; "" when nothing is.
std::string_view problem_with(const Deadline& deadline) {
  if (deadline.within.has_value() + deadline.before.has_value() + deadline.on.has_value() != 1)
    return R"(needs one of "within", "before" and "on")";
  if (deadline.on && !deadline.event.empty()) return R"("on" a date starts from no event)";
  if (!deadline.on && deadline.event.empty()) return R"(names no "event" that it starts from)";
  if (deadline.hour && !deadline.before) return R"("hour" goes with "before" only)";
  if (deadline.hour && (*deadline.hour < 0 || *deadline.hour > kHoursOfDay))
    return R"("hour" goes from 0 to 24)";
  if (deadline.counts == Counts::open_hours)
    return R"("counts" knows "always" and "working-days" here)";
  if (deadline.counts != Counts::always && !deadline.within)
    return R"("counts" goes with "within" only)";
  return "";
}

}  // namespace

void check_deadlines(const Guide& guide, Reading& reading) {
  for (const auto& [key, deadline] : guide.deadlines) {
    const std::string& id = key.value;
    const std::string_view problem = problem_with(deadline);
    if (!problem.empty())
      reading.found.error(reading.index.place_of(Part::deadline, id), "bad-deadline", [&] {
        return Said{"the deadline " + text::quoted(id) + ": " + std::string(problem)};
      });
  }
}

}  // namespace wenlu::content
