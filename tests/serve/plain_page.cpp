#include "serve/plain_page.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

using content::Severity;

bool has(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

TEST_CASE("the page in the place of a guide tells each finding, and both languages what it is") {
  const std::string page =
      findings_page({{Severity::error, "unknown-target", "a.json", 10, 15, "\"b\" is no question",
                      "mean \"c\"?", "  \"next\": \"b\""},
                     {Severity::warning, "overdue", "guide.json", 0, 0, "read it again", "", ""}},
                    "help/");
  CHECK(has(page, "<h1>指南暂时无法显示"));
  CHECK(has(page, "The guide cannot be shown yet"));
  CHECK(has(page, "<code>help/a.json:10:15</code> 错误 <span lang=\"en\">error</span>"));
  CHECK(has(page, "<p>&quot;b&quot; is no question</p>"));
  CHECK(has(page, "<pre>  &quot;next&quot;: &quot;b&quot;</pre>"));
  CHECK(has(page, "<p>mean &quot;c&quot;?</p>"));
  CHECK(has(page, "<code>help/guide.json</code> 提醒 <span lang=\"en\">warning</span>"));
}

TEST_CASE("what a stranger wrote into a guide stays text on the page of findings") {
  const std::string evil = "<script>\x01\"'&";
  const std::string page =
      findings_page({{Severity::error, "x", evil, 1, 1, evil, evil, evil}}, "</code><b>");
  CHECK_FALSE(has(page, "<script>"));
  CHECK_FALSE(has(page, "<b>"));
  CHECK_FALSE(has(page, "\x01"));
}

TEST_CASE("the plain pages have the style that their policy is told of") {
  const std::string style = "<style>" + std::string(plain_style()) + "</style>";
  CHECK(has(not_found_page(), style));
  CHECK(has(findings_page({}, "help"), style));
}

}  // namespace
}  // namespace wenlu::serve
