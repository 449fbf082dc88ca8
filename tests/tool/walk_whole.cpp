#include "tool/walk_whole.h"

#include <sstream>

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

namespace wenlu::tool {
namespace {

struct Walked {
  std::size_t places = 0;
  int code = 0;
  std::string said;
};

Walked walked(const content::Guide& guide, std::size_t wanted) {
  std::ostringstream out;
  std::ostringstream err;
  Console console{out, err};
  Walked walked;
  walk_whole(
      guide, [&](const engine::Journey&) { return ++walked.places < wanted; }, console);
  walked.code = console.exit_code;
  walked.said = err.str();
  return walked;
}

TEST_CASE("a walk over all routes is silent, one that had to be cut short is said") {
  constexpr std::size_t kAll = 1'000'000;
  CHECK(walked(test::diamonds(3), kAll).code == kClean);
  const Walked cut = walked(test::diamonds(60), kAll);
  CHECK(cut.places == 20'000);
  CHECK(cut.code == kContentProblems);
  CHECK(cut.said ==
        "wenlu: the guide has more than 20000 places on its routes; the rest is left out\n");
  CHECK(walked(test::diamonds(60), 5).said.empty());
}

}  // namespace
}  // namespace wenlu::tool
