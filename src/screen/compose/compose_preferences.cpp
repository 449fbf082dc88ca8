#include "screen/compose/compose_preferences.h"

#include <algorithm>
#include <array>

#include "screen/names.h"

namespace wenlu::screen {
namespace {

std::string word_preference(const Words& words, engine::Preference preference) {
  switch (preference) {
    case engine::Preference::none:
      return "";
    case engine::Preference::by_phone:
      return words.say("prefer-by-phone");
    case engine::Preference::only_a_phone:
      return words.say("prefer-only-a-phone");
    case engine::Preference::in_writing:
      return words.say("prefer-in-writing");
    case engine::Preference::urgent:
      return words.say("prefer-urgent");
    case engine::Preference::in_person:
      return words.say("prefer-in-person");
  }
  return "";
}

// Is there a way that grants `preference`, and one that does not?
bool makes_a_difference(const Composer& composer, const content::Outcome& outcome,
                        engine::Preference preference) {
  const auto ways = engine::rank(composer.guide, outcome, composer.state.journey.answers,
                                 preference, std::nullopt);
  const auto fitting = std::ranges::count_if(ways, &engine::RankedWay::fits_preference);
  return fitting > 0 && fitting < std::ssize(ways);
}

}  // namespace

std::optional<ButtonRow> compose_preferences(const Composer& composer,
                                             const content::Outcome& outcome) {
  using enum engine::Preference;
  constexpr std::array kOffered = {by_phone, in_person, only_a_phone, in_writing, urgent};
  ButtonRow row;
  row.title = composer.say("preferences-title");
  for (const engine::Preference preference : kOffered) {
    if (!makes_a_difference(composer, outcome, preference)) continue;
    row.buttons.push_back({word_preference(composer.words, preference),
                           Action{ActionKind::prefer, std::string(name(preference)), ""},
                           composer.state.preference == preference, false});
  }
  if (row.buttons.empty()) return std::nullopt;
  return row;
}

}  // namespace wenlu::screen
