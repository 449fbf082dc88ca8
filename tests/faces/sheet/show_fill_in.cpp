#include "faces/sheet/show_fill_in.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/sheet/sheet_face.h"
#include "screen/paper/compose_fill_in.h"
#include "screen/paper/sheets.h"
#include "support/guides.h"

using namespace wenlu;

namespace {

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE(
    "fields of the sheet to fill in are private, and the browser cuts none of them silently") {
  const content::Guide guide = tests::load_shipped();
  const auto sheet =
      screen::compose_fill_in(guide, screen::parse_place(guide, "zh-CN/seller/fewer-enquiries/"));
  REQUIRE(sheet);
  faces::sheet::Bar bar;
  bar.script = "print.mjs";
  const std::string html = faces::sheet::fill_in(*sheet, bar);
  const std::size_t fields = occurrences(html, "<input");
  CHECK(fields > 10);
  CHECK(occurrences(html, "spellcheck=\"false\"") == fields);
  CHECK(occurrences(html, "writingsuggestions=\"false\"") == fields);
  CHECK(occurrences(html, "maxlength") == 0);
}
