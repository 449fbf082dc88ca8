#include "faces/html/element.h"

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::faces::html;

namespace {

std::string json(const Element& element) {
  wenlu::text::JsonWriter writer;
  write(element, writer);
  return writer.str();
}

}  // namespace

TEST_CASE("an element is written as HTML, an empty attribute without a value", "[html]") {
  const Element input = node("input", {{"type", "checkbox"}, {"checked", ""}});
  CHECK(to_html(in_class("p", "a b", {words("x "), input})) ==
        R"(<p class="a b">x <input type="checkbox" checked></p>)");
}

TEST_CASE("only void elements go without an end tag", "[html]") {
  CHECK(to_html(node("br")) == "<br>");
  CHECK(to_html(node("span")) == "<span></span>");
}

TEST_CASE("text and attributes cannot become markup", "[html]") {
  const Element evil =
      node("a", {{"title", "\"><script>"}}, {words("</a><script>alert(1)</script>")});
  const std::string html = to_html(evil);
  CHECK(html.find("<script") == std::string::npos);
  CHECK(
      html ==
      "<a title=\"&quot;&gt;&lt;script&gt;\">&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a>");
}

TEST_CASE("an element is written as JSON, text as strings", "[html]") {
  const Element list = node("ul", {{"class", "x"}, {"hidden", ""}},
                            {node("li", {}, {words("1 \"2\"")}), node("li")});
  CHECK(json(list) == R"(["ul",{"class":"x","hidden":""},["li",{},"1 \"2\""],["li",{}]])");
}

TEST_CASE("a brace at the end of an attribute's value does not upset the JSON", "[html]") {
  CHECK(json(node("p", {{"title", "{"}, {"id", "a"}})) == R"(["p",{"title":"{","id":"a"}])");
}
