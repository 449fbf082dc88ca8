#include "faces/look/style.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "faces/look/css.h"
#include "faces/look/icons.h"

using namespace wenlu::faces;

namespace {

bool says(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// The web page finds a box by /p-([a-z-]+)/.
bool is_class_part(std::string_view name) {
  return !name.empty() &&
         std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

template <class Styles>
void require_distinct_names(const Styles& styles) {
  std::vector<std::string_view> names;
  for (const auto& style : styles) names.push_back(style.name);
  for (const std::string_view name : names) CHECK(is_class_part(name));
  std::ranges::sort(names);
  CHECK(std::ranges::adjacent_find(names) == names.end());
}

}  // namespace

TEST_CASE("boxes, inks and icons have distinct names that can stand in a class", "[look]") {
  require_distinct_names(box_styles());
  require_distinct_names(ink_styles());
  require_distinct_names(icons());
}

TEST_CASE("styles are found by name and unknown names give nothing", "[look]") {
  REQUIRE(find_box_style("card"));
  CHECK(find_box_style("card")->fill == Tone::surface);
  CHECK(find_box_style("p-card") == nullptr);
  REQUIRE(find_ink_style("on-accent"));
  CHECK(find_ink_style("on-accent")->tone == Tone::on_accent);
  CHECK(find_ink_style("") == nullptr);
  CHECK(find_icon("arrow-right"));
  CHECK(find_icon("no-such-icon") == nullptr);
}

TEST_CASE("a box that reacts changes its fill under the pointer and when pressed", "[look]") {
  for (const BoxStyle& box : box_styles()) {
    INFO(box.name);
    if (!box.reacts) continue;
    CHECK(box.fill);
    CHECK(box.hover != box.fill);
    CHECK(box.press != box.fill);
  }
}

TEST_CASE("every box and ink is a CSS rule made of its tones", "[look]") {
  const std::string rules = css();
  CHECK(says(rules,
             ".p-card{background-color:var(--surface);border:1px solid "
             "var(--line);border-radius:0.75rem}"));
  CHECK(says(rules, ".p-option:hover{background-color:var(--hover)}"));
  CHECK(says(rules, ".p-primary:active{background-color:var(--accent-strong)}"));
  CHECK(says(rules, ".i-quiet{color:var(--quiet);--ink:quiet}"));
  for (const BoxStyle& box : box_styles()) CHECK(says(rules, ".p-" + std::string(box.name) + "{"));
}

TEST_CASE("both shades follow the device and can be chosen against it", "[look]") {
  const std::string rules = css();
  const std::string light = "--page:" + hex(colour(Tone::page, Shade::light));
  const std::string dark = "--page:" + hex(colour(Tone::page, Shade::dark));
  CHECK(says(rules, ":root{" + light));
  CHECK(says(rules, "@media (prefers-color-scheme:dark){:root:not(.light){" + dark));
  CHECK(says(rules, ":root.dark{" + dark));
}

TEST_CASE("keyboard focus shows two rings, and an outline that forced colours turn visible",
          "[look]") {
  const std::string rules = css();
  CHECK(says(rules,
             ":focus,.tick:focus~.box>.p-check{outline:3px solid transparent;box-shadow:0 0 0 3px "
             "var(--focus),0 0 0 6px "
             "var(--focus-edge)}"));
  CHECK(says(rules, ":focus:not(:focus-visible)"));
}

TEST_CASE("lines and dots stay visible in forced colours, filled panels get an edge", "[look]") {
  const std::string rules = css();
  const std::size_t start = rules.find("@media (forced-colors:active)");
  REQUIRE(start != std::string::npos);
  const std::string forced = rules.substr(start, rules.find("}}", start) - start);
  CHECK(says(forced, ".p-rule"));
  CHECK(says(forced, ".p-open"));
  CHECK(says(forced, "background-color:CanvasText"));
  CHECK(says(forced, ".p-wait"));
}

TEST_CASE("on paper nothing hangs on a fill, which printers leave out", "[look]") {
  const std::string rules = css();
  const std::size_t start = rules.find("@media print");
  REQUIRE(start != std::string::npos);
  const std::string paper = rules.substr(start, rules.find("}}", start) - start);
  for (const char* box : {".p-disc", ".p-primary", ".p-check-on", ".p-connector"})
    CHECK(says(paper, box));
  CHECK(says(paper, "--on-accent:#000"));
  CHECK(says(paper, "background:none;border:1px solid #000"));
}

TEST_CASE("the look uses nothing that a canvas could not paint", "[look]") {
  for (const char* unpaintable :
       {"gradient", "url(", "content:", "text-transform", "text-overflow", "filter"}) {
    INFO(unpaintable);
    CHECK_FALSE(says(css(), unpaintable));
  }
}

TEST_CASE("the rules of canvas mode come last and hold on screens only", "[look]") {
  const std::string rules = css();
  const std::size_t start = rules.find("@media screen{.canvas body");
  REQUIRE(start != std::string::npos);
  CHECK(rules.find("@media", start + 1) == std::string::npos);
}

TEST_CASE("an icon is path data in a 24 by 24 box", "[look]") {
  for (const Icon& icon : icons()) {
    INFO(icon.name);
    CHECK(icon.path.starts_with('M'));
    CHECK(icon.path.find_first_not_of("MmLlHhVvCcAaZz0123456789.- ") == std::string_view::npos);
  }
}
