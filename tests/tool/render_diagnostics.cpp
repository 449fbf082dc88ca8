#include "tool/render_diagnostics.h"

#include <catch2/catch_test_macros.hpp>

#include "support/guides.h"
#include "text/width.h"

namespace wenlu::tool {
namespace {

using content::Diagnostic;
using content::Diagnostics;
using content::Severity;

Diagnostics findings_of(const std::string& guide) {
  return content::load(tests::read_folder(tests::source_path("tests/guides/") + guide),
                       tests::shanghai())
      .found;
}

Diagnostic sample(std::string quoted, std::size_t column) {
  return {Severity::error, "rule", "a.json", 3, column, "found this", "", std::move(quoted)};
}

// The lines of a report.
std::vector<std::string> lines(const std::string& s) {
  std::vector<std::string> out;
  for (std::size_t from = 0; from < s.size();) {
    const std::size_t end = s.find('\n', from);
    out.push_back(s.substr(from, end - from));
    from = end + 1;
  }
  return out;
}

TEST_CASE("a finding shows place, line, caret and what to do") {
  CHECK(
      render_diagnostics(findings_of("unknown-target"), "content/guide") ==
      R"(content/guide/questions/role.json:8:72: error: "seller-vilation" is not a question or outcome [unknown-target]
        {"id": "seller", "label": {"zh-CN": "商家", "en": "Seller"}, "next": "seller-vilation"}
                                                                             ^
  did you mean "seller-violation"?
1 error, 0 warnings
)");
}

TEST_CASE("without findings that is said") {
  CHECK(render_diagnostics({}, "content/guide") == "no findings\n");
}

TEST_CASE("the summary counts errors and warnings") {
  Diagnostic warning = sample("x", 1);
  warning.severity = Severity::warning;
  const std::string report = render_diagnostics({sample("x", 1), sample("x", 1), warning}, "d");
  CHECK(report.substr(report.rfind("2 errors")) == "2 errors, 1 warning\n");
  CHECK(report.find("d/a.json:3:1: warning: found this [rule]\n") != report.npos);
}

TEST_CASE("the caret stands under its character, however wide those before it are") {
  struct Row {
    const char* quoted;
    std::size_t column;
    const char* caret;
  };
  const Row rows[] = {
      {"abc", 1, "    ^"},       {"abc", 3, "      ^"},   {"问路c", 3, "        ^"},
      {"e\u0301x", 3, "     ^"}, {"\tab", 2, "    \t^"},  {"\t问b", 3, "    \t  ^"},
      {"abc", 4, "       ^"},    {"abc", 99, "       ^"},
  };
  for (const Row& row : rows) {
    INFO(row.quoted << " at " << row.column);
    CHECK(lines(render_diagnostics({sample(row.quoted, row.column)}, "d")).at(2) == row.caret);
  }
}

TEST_CASE("of a long line the part around the caret is shown") {
  const std::string line = std::string(1000, 'a') + "X" + std::string(1000, 'b');
  const auto report = lines(render_diagnostics({sample(line, 1001)}, "d"));
  CHECK(text::width(report.at(1)) < 180);
  CHECK(report.at(1).find("aaX") != std::string::npos);
  const std::size_t caret = report.at(2).find('^');
  CHECK(text::width(report.at(1).substr(0, report.at(1).find('X'))) == caret);
}

TEST_CASE("nothing in the quoted line can steer the terminal") {
  const std::string report = render_diagnostics({sample("a\x1B[2J\x07\u202Eb\r", 1)}, "d");
  for (const char c : report) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
  CHECK(report.find("\u202E") == report.npos);
}

TEST_CASE("a finding without a place has no line and no caret") {
  const Diagnostic whole{
      Severity::error, "missing-file", "", 0, 0, R"(there is no "guide.json")", "look there", ""};
  CHECK(render_diagnostics({whole}, "d/") ==
        "d: error: there is no \"guide.json\" [missing-file]\n  look there\n1 error, 0 warnings\n");
  const Diagnostic file{Severity::warning, "overdue", "sources.json", 0, 0, "old", "", ""};
  CHECK(lines(render_diagnostics({file}, "d")).front() == "d/sources.json: warning: old [overdue]");
}

TEST_CASE("a program reads the same as JSON") {
  CHECK(render_diagnostics_json(findings_of("one-option"), "d") == R"({
  "errors": 0,
  "warnings": 1,
  "findings": [
    {
      "severity": "warning",
      "id": "single-option",
      "file": "d/questions/problem.json",
      "line": 3,
      "column": 9,
      "text": "the question \"problem\" has only one option",
      "hint": "nobody needs to be asked"
    }
  ]
}
)");
}

}  // namespace
}  // namespace wenlu::tool
