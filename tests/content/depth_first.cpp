#include "content/depth_first.h"

#include <catch2/catch_test_macros.hpp>

using wenlu::content::walk_depth_first;

namespace {

// Numbers, each of which leads to its double and to its double plus one, up to `most`.
struct Halves {
  int most = 0;
  int stop_at = 0;
  std::string seen;

  bool enter(int place) {
    seen += "+" + std::to_string(place);
    return place != stop_at;
  }
  std::size_t edges(int) const { return 2; }
  std::optional<int> follow(int place, std::size_t edge) const {
    const int next = place * 2 + static_cast<int>(edge);
    return next <= most ? std::optional(next) : std::nullopt;
  }
  void leave(int place) { seen += "-" + std::to_string(place); }
};

// A row of places, counted.
struct Row {
  int length = 0;
  int left = 0;

  bool enter(int) { return true; }
  std::size_t edges(int) const { return 1; }
  std::optional<int> follow(int place, std::size_t) const {
    return place < length ? std::optional(place + 1) : std::nullopt;
  }
  void leave(int) { ++left; }
};

}  // namespace

TEST_CASE("a place is entered before all below it, left after, edges taken in order") {
  Halves client{6, 0, ""};
  CHECK(walk_depth_first(1, client));
  CHECK(client.seen == "+1+2+4-4+5-5-2+3+6-6-3-1");
}

TEST_CASE("a client that enters no further ends the walk") {
  Halves client{6, 5, ""};
  CHECK_FALSE(walk_depth_first(1, client));
  CHECK(client.seen == "+1+2+4-4+5");
  Halves at_once{6, 1, ""};
  CHECK_FALSE(walk_depth_first(1, at_once));
  CHECK(at_once.seen == "+1");
}

TEST_CASE("depth costs no stack") {
  Row client{1'000'000};
  CHECK(walk_depth_first(0, client));
  CHECK(client.left == 1'000'001);
}
