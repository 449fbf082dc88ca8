#include "serve/news.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

TEST_CASE("news is the version and what was found, in one line") {
  CHECK(news("0a", {}, "help") == R"({"version":"0a","findings":[]})");
  const std::string said =
      news("0a", {{content::Severity::warning, "x", "a.json", 1, 2, "two\nlines", "mend", "line"}},
           "help");
  CHECK(said == R"({"version":"0a","findings":[{"severity":"warning","place":"help/a.json:1:2",)"
                R"("text":"two\nlines","hint":"mend"}]})");
}

}  // namespace
}  // namespace wenlu::serve
