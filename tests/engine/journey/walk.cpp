#include "engine/journey/walk.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/journey/remaining.h"
#include "engine/journey/shortest_routes.h"
#include "engine/small_guides.h"

using namespace wenlu;

namespace {

std::vector<std::string> places(const content::Guide& guide, std::size_t most = 1'000'000) {
  std::vector<std::string> found;
  engine::walk(
      guide,
      [&](const engine::Journey& journey) {
        found.push_back(engine::to_string(journey.route()));
        return true;
      },
      most);
  return found;
}

std::string shortest(const content::Guide& guide, const char* outcome) {
  const auto routes = engine::shortest_routes(guide);
  const auto it = routes.find({outcome});
  return it == routes.end() ? "none" : engine::to_string(it->second);
}

std::string left(const content::Guide& guide, const char* route) {
  const auto remaining =
      engine::remaining(guide, engine::replay(guide, engine::parse_route(route)));
  return std::to_string(remaining.least) + " to " + std::to_string(remaining.most);
}

}  // namespace

TEST_CASE("the walk comes to every place once a route, depth first in the editors' order") {
  CHECK(places(test::two_roles()) ==
        std::vector<std::string>{"/", "/buyer", "/buyer/refund", "/buyer/parcel", "/seller",
                                 "/seller/penalty", "/seller/penalty/phone",
                                 "/seller/penalty/computer", "/seller/deposit"});
}

TEST_CASE("every place of the walk is what replay makes of its route") {
  for (const auto& guide : {test::two_roles(), test::diamonds(4)})
    engine::walk(guide, [&](const engine::Journey& journey) {
      CHECK(engine::replay(guide, journey.route()) == journey);
      return true;
    });
}

TEST_CASE("a shared node is visited on each route that leads to it") {
  CHECK(places(test::diamonds(1)).size() == 3);
  CHECK(places(test::diamonds(3)).size() == 15);
  CHECK(places(test::diamonds(12)).size() == (1u << 13) - 1);
}

TEST_CASE("the walk leaves out options whose condition does not hold") {
  auto guide = test::two_roles();
  guide.questions.at({"buyer-problem"}).options[0].next = test::target("q:device");
  guide.questions.at({"device"}).options[1].when = test::when("who=seller");
  const auto found = places(guide);
  CHECK(std::ranges::count(found, "/buyer/refund/phone") == 1);
  CHECK(std::ranges::count(found, "/buyer/refund/computer") == 0);
  CHECK(std::ranges::count(found, "/seller/penalty/computer") == 1);
}

TEST_CASE("the walk stops when told to, and by itself after the most places") {
  const auto guide = test::two_roles();
  int visited = 0;
  CHECK_FALSE(engine::walk(guide, [&](const engine::Journey&) { return ++visited < 4; }));
  CHECK(visited == 4);
  const auto go_on = [](const engine::Journey&) { return true; };
  CHECK(engine::walk(guide, go_on, 9));
  CHECK_FALSE(engine::walk(guide, go_on, 8));
  CHECK(places(test::diamonds(60), 5000).size() == 5000);
}

TEST_CASE("ten thousand nodes are walked whether they lie side by side or one behind the other") {
  CHECK(places(test::broad(1000)).size() == 11001);
  std::size_t visited = 0;
  CHECK(engine::walk(test::chain(10'000), [&](const engine::Journey&) { return ++visited > 0; }));
  CHECK(visited == 10'001);
}

TEST_CASE("a guide without a start or with a circle is walked to an end") {
  auto guide = test::empty_guide();
  CHECK(places(guide) == std::vector<std::string>{"/"});
  test::add_question(guide, "who", {{"on", "q:more", ""}, {"nowhere", "q:nowhere", ""}});
  test::add_question(guide, "more",
                     {{"back", "q:who", ""}, {"same", "q:more", ""}, {"end", "o:end", ""}});
  CHECK(places(guide) == std::vector<std::string>{"/", "/on", "/on/end"});
  CHECK(left(guide, "/") == "2 to 2");
  CHECK(shortest(guide, "end") == "/on/end");
}

TEST_CASE("the questions left are counted with the open one, over all routes that stay possible") {
  const auto guide = test::two_roles();
  CHECK(left(guide, "/") == "2 to 3");
  CHECK(left(guide, "/buyer") == "1 to 1");
  CHECK(left(guide, "/seller") == "1 to 2");
  CHECK(left(guide, "/seller/penalty") == "1 to 1");
  CHECK(left(guide, "/seller/deposit") == "0 to 0");
  CHECK(left(test::chain(10'000), "/a0") == "9999 to 9999");
  CHECK(left(test::diamonds(60), "/") == "60 to 60");
}

TEST_CASE("a pending answer is not counted as a question left") {
  const auto guide = test::two_roles();
  CHECK(left(guide, "/penalty/phone") == "1 to 2");
  CHECK(left(guide, "/deposit") == "1 to 2");
}

TEST_CASE("answers that rule options out lower the count, and it never grows on the way") {
  auto guide = test::two_roles();
  guide.questions.at({"buyer-problem"}).options[0].next = test::target("q:device");
  guide.questions.at({"device"}).options[1].next = test::target("q:model");
  guide.questions.at({"device"}).options[1].when = test::when("who=seller");
  test::add_question(guide, "model", {{"new", "o:penalty-web", ""}, {"old", "o:penalty-web", ""}});
  CHECK(left(guide, "/") == "2 to 4");
  CHECK(left(guide, "/buyer") == "1 to 2");
  int last = 100;
  std::size_t depth = 0;
  engine::walk(guide, [&](const engine::Journey& journey) {
    const int most = engine::remaining(guide, journey).most;
    if (journey.answers.size() > depth) CHECK(most < last);
    last = most;
    depth = journey.answers.size();
    return true;
  });
}

TEST_CASE("the shortest route to an outcome is the first in the editors' order among equals") {
  auto guide = test::two_roles();
  CHECK(shortest(guide, "penalty-web") == "/seller/penalty/computer");
  CHECK(shortest(test::diamonds(3), "end") == "/a0/a1/a2");
  guide.questions.at({"who"}).options.push_back(
      {{"lost"}, test::text("lost"), {}, test::target("o:penalty-web"), {}});
  CHECK(shortest(guide, "penalty-web") == "/lost");
  CHECK(shortest(guide, "unheard-of") == "none");
  CHECK(engine::shortest_routes(test::diamonds(200)).size() == 1);
}

TEST_CASE("the shortest route keeps to the conditions, even where that makes it longer") {
  auto guide = test::empty_guide();
  test::add_question(guide, "who", {{"buyer", "q:last", ""}, {"seller", "q:middle", ""}});
  test::add_question(guide, "middle", {{"go", "q:last", ""}, {"stop", "o:stop", ""}});
  test::add_question(guide, "last", {{"easy", "o:easy", ""}, {"hard", "o:hard", "who=seller"}});
  CHECK(shortest(guide, "easy") == "/buyer/easy");
  CHECK(shortest(guide, "hard") == "/seller/go/hard");
}
