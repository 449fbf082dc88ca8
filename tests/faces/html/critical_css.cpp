#include "faces/html/critical_css.h"

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::faces::html;

namespace {

bool says(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("CSS is made smaller without a change of meaning", "[html]") {
  CHECK(smaller_css("a {\n  b: c;\n  d : e;\n}\n") == "a{b:c;d :e}");
  CHECK(smaller_css("/* x */a > b , c d{e:f g}/* y") == "a>b,c d{e:f g}");
  CHECK(smaller_css("a :not(b) {c:calc(1px + 2px)}") == "a :not(b){c:calc(1px + 2px)}");
  CHECK(smaller_css("@media (x: y) and (z: 1px) { a { b: c } }") ==
        "@media (x:y) and (z:1px){a{b:c}}");
  CHECK(smaller_css("").empty());
}

TEST_CASE("the page's stylesheet is built in and lays out, but does not paint", "[html]") {
  const std::string layout = smaller_css(page_css());
  REQUIRE(says(layout, "h1"));
  for (const char* painting :
       {"#fff", "rgb(", "var(--accent", "background", "gradient", "{content:", ";content:", "url(",
        "text-transform", "text-overflow", "border:", "border-radius", "box-shadow", "filter"}) {
    INFO(painting);
    CHECK_FALSE(says(layout, painting));
  }
}

TEST_CASE("the page's stylesheet keeps to what Chromium 78 and Safari 11 know", "[html]") {
  const std::string layout = smaller_css(page_css());
  for (const char* too_new :
       {":is(", ":where(", ":has(", "inset:", "aspect-ratio", "min(", "max(", "clamp(",
        ";gap:", "{gap:", ":focus-visible", "@layer", "@container", "dvh"}) {
    INFO(too_new);
    CHECK_FALSE(says(layout, too_new));
  }
}

TEST_CASE("there are four sizes of text on a screen, all of them in rem, beside those of pictures",
          "[html]") {
  const std::string layout = smaller_css(page_css());
  for (std::size_t at = layout.find("font-size:"); at != std::string::npos;
       at = layout.find("font-size:", at + 1)) {
    const std::size_t from = at + 10;
    const std::string size = layout.substr(from, layout.find_first_of(";}", from) - from);
    INFO(size);
    const bool known =
        size == ".9375rem" || size == "1.125rem" || size == "1.375rem" || size == "1.75rem";
    // On a small screen the largest is 1.5rem, of the same two.
    const bool narrow = size == "1.5rem" && layout.substr(at - 11, 11) == "h1,.figure{";
    const bool root = size == "133.333%" || size == "166.667%";
    // A picture of a screen is drawn in its own em, which makes it large or small as a whole.
    const std::string_view before = std::string_view(layout).substr(0, at);
    const std::string_view rule = before.substr(before.rfind('}') + 1);
    const bool picture = rule.find(".picture{") != rule.npos || rule.find(".screen{") != rule.npos;
    CHECK((known || narrow || root || picture));
  }
}

TEST_CASE("a critical stylesheet can stand inside a style element", "[html]") {
  const std::string css = critical_css();
  CHECK_FALSE(says(css, "<"));
  CHECK(says(css, ".p-card{"));
  CHECK(says(css, ".option{display:flex"));
}
