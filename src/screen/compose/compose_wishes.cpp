#include "screen/compose/compose_wishes.h"

#include <algorithm>
#include <array>

#include "screen/names.h"

namespace wenlu::screen {
namespace {

std::string word_wish(const Words& words, engine::Wish wish) {
  switch (wish) {
    case engine::Wish::none:
      return "";
    case engine::Wish::by_phone:
      return words.say("wish-by-phone");
    case engine::Wish::only_a_phone:
      return words.say("wish-only-a-phone");
    case engine::Wish::in_writing:
      return words.say("wish-in-writing");
    case engine::Wish::urgent:
      return words.say("wish-urgent");
  }
  return "";
}

// Is there a way that grants `wish`, and one that does not?
bool makes_a_difference(const Composer& composer, const content::Outcome& outcome,
                        engine::Wish wish) {
  const auto ways =
      engine::rank(composer.guide, outcome, composer.state.journey.answers, wish, std::nullopt);
  const auto fitting = std::ranges::count_if(ways, &engine::RankedWay::fits_wish);
  return fitting > 0 && fitting < std::ssize(ways);
}

}  // namespace

std::optional<ButtonRow> compose_wishes(const Composer& composer, const content::Outcome& outcome) {
  constexpr std::array kOffered = {engine::Wish::by_phone, engine::Wish::only_a_phone,
                                   engine::Wish::in_writing, engine::Wish::urgent};
  ButtonRow row;
  row.title = composer.say("wishes-title");
  for (const engine::Wish wish : kOffered) {
    if (!makes_a_difference(composer, outcome, wish)) continue;
    row.buttons.push_back({word_wish(composer.words, wish),
                           Action{ActionKind::wish, std::string(name(wish)), ""},
                           composer.state.wish == wish, false});
  }
  if (row.buttons.empty()) return std::nullopt;
  return row;
}

}  // namespace wenlu::screen
