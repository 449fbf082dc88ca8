#include "screen/update/saved.h"

#include <algorithm>

#include "screen/names.h"
#include "screen/visit.h"

namespace wenlu::screen {
namespace {

constexpr std::string_view kFirstLine = "wenlu 1";
constexpr std::size_t kMostBytes = 65536;

// Takes the part up to the next `end` off the front of `s`.
std::string_view take_until(std::string_view& s, char end) {
  const std::size_t size = std::min(s.find(end), s.size());
  const std::string_view part = s.substr(0, size);
  s.remove_prefix(std::min(size + 1, s.size()));
  return part;
}

// What `id` is called now.
std::string renamed(const content::Guide& guide, std::string_view id) {
  const auto it = guide.redirects.find(std::string(id));
  return it == guide.redirects.end() ? std::string(id) : it->second;
}

void take_fact(const content::Guide& guide, std::string_view name, std::string_view value,
               State& state) {
  if (name == "tick") {
    const content::MaterialId id{renamed(guide, value)};
    if (guide.materials.contains(id)) state.ticked.insert(id);
  } else if (name == "date") {
    const content::OutcomeId id{renamed(guide, take_until(value, ' '))};
    const content::EventId event{std::string(take_until(value, ' '))};
    const auto date = engine::parse_instant(value, guide.time_zone);
    if (date && guide.outcomes.contains(id) && guide.events.contains(event))
      state.cases[id][event] = *date;
  } else if (name == "place") {
    state.last = parse_place(guide, value);
  }
}

}  // namespace

std::string save(const content::Guide& guide, const State& state) {
  std::string saved(kFirstLine);
  const auto line = [&](std::string_view name, const std::string& value) {
    saved.append("\n").append(name).append(" ").append(value);
  };
  line("guide", guide.id);
  for (const Setting setting : every<Setting>())
    line(name(setting), std::string(chosen(state.settings, setting)));
  for (const content::MaterialId& id : state.ticked) line("tick", id.value);
  for (const auto& [id, dates] : state.cases)
    for (const auto& [event, date] : dates)
      line("date", id.value + " " + event.value + " " + to_string(date, guide.time_zone));
  line("place", to_path(guide, is_deeper(state.place) ? place_of(state) : state.last));
  return saved + "\n";
}

State restore(const content::Guide& guide, std::string_view saved) {
  State state;
  std::string_view rest = saved.substr(0, kMostBytes);
  if (take_until(rest, '\n') != kFirstLine) return state;
  bool same_guide = false;
  while (!rest.empty()) {
    std::string_view value = take_until(rest, '\n');
    const std::string_view name = take_until(value, ' ');
    // Settings belong to the device, the rest to the guide whose ids it names.
    if (name == "guide")
      same_guide = value == guide.id;
    else if (const auto setting = named<Setting>(name))
      choose(state.settings, *setting, value);
    else if (same_guide)
      take_fact(guide, name, value, state);
  }
  return state;
}

}  // namespace wenlu::screen
