// The one depth-first walk, for every tree and graph of a guide. It does not recurse: depth costs
// memory and not stack. A client says what is walked and does its work on the way:
//
//   bool enter(const Place&);         before all that lies below; false ends the walk
//   std::size_t edges(const Place&);  how many edges lead on from it
//   std::optional<Place> follow(const Place&, std::size_t edge);  nothing: this one is not walked
//   void leave(const Place&);         after all that lies below
//
// A client that walks a graph with cycles, or a place once only, refuses edges in follow().
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace wenlu::content {

// Answers whether the walk went to its end.
template <class Place, class Client>
bool walk_depth_first(Place start, Client& client) {
  struct Open {
    Place place;
    std::size_t next_edge = 0;
  };
  if (!client.enter(start)) return false;
  std::vector<Open> way{{std::move(start)}};
  while (!way.empty()) {
    Open& last = way.back();
    if (last.next_edge == client.edges(last.place)) {
      client.leave(last.place);
      way.pop_back();
    } else if (std::optional<Place> next = client.follow(last.place, last.next_edge++)) {
      if (!client.enter(*next)) return false;
      way.push_back({std::move(*next)});
    }
  }
  return true;
}

}  // namespace wenlu::content
