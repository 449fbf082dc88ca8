#include "screen/visit.h"

#include <algorithm>

namespace wenlu::screen {
namespace {

bool begins_with(const engine::Route& route, const engine::Route& begin) {
  return begin.size() <= route.size() &&
         std::ranges::equal(begin, engine::Route(route.begin(), route.begin() + std::ssize(begin)));
}

// What stays put aside when the visitor goes from `journey` to `to`.
engine::Route pending_on_the_way(const engine::Journey& journey, const engine::Route& to,
                                 bool change) {
  const engine::Route here = journey.route();
  if (begins_with(to, here)) return journey.pending;
  if (!change || !begins_with(here, to)) return {};
  engine::Route pending(here.begin() + std::ssize(to) + 1, here.end());
  pending.insert(pending.end(), journey.pending.begin(), journey.pending.end());
  return pending;
}

}  // namespace

bool is_deeper(const Place& place) {
  const auto* route = std::get_if<engine::Route>(&place.at);
  return route != nullptr && !route->empty();
}

Place place_of(const State& state) {
  Place place = state.place;
  if (std::holds_alternative<engine::Route>(place.at)) place.at = state.journey.route();
  return place;
}

State open(const content::Guide& guide, const Place& place) {
  return visit(guide, {}, place, false);
}

State visit(const content::Guide& guide, const State& from, const Place& to, bool change) {
  State state = from;
  state.place = to;
  state.speaking = false;
  state.playing.reset();
  state.feedback.reset();
  if (is_deeper(from.place) && to != from.place) state.last = from.place;
  engine::Route given;
  if (const auto* route = std::get_if<engine::Route>(&to.at)) given = *route;
  // Between two routes answers put aside are offered again: replay takes those that fit.
  if (std::holds_alternative<engine::Route>(to.at) &&
      std::holds_alternative<engine::Route>(from.place.at)) {
    for (const content::OptionId& id : pending_on_the_way(from.journey, given, change))
      given.push_back(id);
  }
  state.journey = engine::replay(guide, given);
  return state;
}

}  // namespace wenlu::screen
