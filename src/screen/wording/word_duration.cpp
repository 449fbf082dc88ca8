#include "screen/wording/word_duration.h"

#include <array>

namespace wenlu::screen {
namespace {

// How many seconds it has and how it is said.
struct Unit {
  std::int64_t seconds;
  Words::Counted count;
};

constexpr Unit kSeconds{1, {"seconds", "seconds-one"}};
constexpr Unit kMinutes{60, {"minutes", "minutes-one"}};
constexpr Unit kHours{3600, {"hours", "hours-one"}};
constexpr Unit kDays{86400, {"days", "days-one"}};
constexpr Unit kWorkingDays{86400, {"working-days", "working-days-one"}};

// The unit that the editors had in mind: PT24H stays hours, P1D days, PT90M minutes.
const Unit& unit_of(const content::Duration& duration, bool working) {
  if (duration.days > 0 && duration.seconds == 0) return working ? kWorkingDays : kDays;
  const std::int64_t seconds = duration.nominal_seconds();
  if (seconds % 3600 == 0) return kHours;
  return seconds % 60 == 0 ? kMinutes : kSeconds;
}

std::int64_t amount(const content::Duration& duration, const Unit& unit) {
  return duration.nominal_seconds() / unit.seconds;
}

std::string word_plain(const Words& words, const content::Duration& duration, bool working) {
  const Unit& unit = unit_of(duration, working);
  return words.say_count(unit.count, amount(duration, unit));
}

std::string word_span(const Words& words, const content::Duration& min,
                      const content::Duration& max, bool working) {
  if (max.nominal_seconds() == 0) return words.say("right-away");
  const std::string upper = word_plain(words, max, working);
  if (min.nominal_seconds() == 0) return words.say("within", {{"duration", upper}});
  if (min.nominal_seconds() == max.nominal_seconds())
    return words.say("about", {{"duration", upper}});
  const Unit& unit = unit_of(max, working);
  if (&unit_of(min, working) != &unit)
    return words.say("from-to", {{"from", word_plain(words, min, working)}, {"to", upper}});
  const std::string amounts =
      std::to_string(amount(min, unit)) + "–" + std::to_string(amount(max, unit));
  return words.say(unit.count.many, {{"n", amounts}});
}

}  // namespace

std::string word_duration(const Words& words, const content::Duration& duration) {
  return word_plain(words, duration, false);
}

std::string word_range(const Words& words, const content::Duration& min,
                       const content::Duration& max) {
  return word_span(words, min, max, false);
}

std::string word_wait(const Words& words, const content::Wait& wait) {
  const std::string span =
      word_span(words, wait.min, wait.max, wait.counts == content::Counts::working_days);
  return wait.usually ? words.say("usually", {{"text", span}}) : span;
}

}  // namespace wenlu::screen
