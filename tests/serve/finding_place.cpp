#include "serve/finding_place.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

content::Diagnostic at(const std::string& file, std::size_t line, std::size_t column) {
  return {content::Severity::error, "id", file, line, column, "text", "", ""};
}

TEST_CASE("a finding stands in a line, in a file or in the guide") {
  CHECK(finding_place(at("q/a.json", 3, 7), "help") == "help/q/a.json:3:7");
  CHECK(finding_place(at("q/a.json", 3, 7), "help//") == "help/q/a.json:3:7");
  CHECK(finding_place(at("a.json", 3, 7), "/") == "/a.json:3:7");
  CHECK(finding_place(at("a.json", 0, 0), "help") == "help/a.json");
  CHECK(finding_place(at("", 0, 0), "help/") == "help");
}

}  // namespace
}  // namespace wenlu::serve
