#include "publish/fill_in.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::publish {
namespace {

TEST_CASE("every gap is filled, and what fills it is not looked through again") {
  CHECK(filled_in("a-b-c", "-", "--") == "a--b--c");
  CHECK(filled_in("abc", "-", "x") == "abc");
  CHECK(filled_in("", "-", "x").empty());
}

TEST_CASE("the policy stands before all that it governs") {
  CHECK(with_policy("<head><meta charset=\"utf-8\"><style>a</style>", "p 'q'") ==
        "<head><meta charset=\"utf-8\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"p 'q'\"><style>a</style>");
}

TEST_CASE("a script's file names become the published ones, as whole words in quotes") {
  const Names names = {{"app/guide.json", "app/guide-0a.json"}, {"app/a.js", "app/a-1b.js"}};
  CHECK(with_quoted_names("x(\"guide.json\");y('a.js','aa.js')", names) ==
        "x(\"guide-0a.json\");y('a-1b.js','aa.js')");
}

}  // namespace
}  // namespace wenlu::publish
