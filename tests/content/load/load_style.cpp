// Slips in how a text is written.
#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

using Lines = std::vector<std::string>;

Lines found_with(const char* from, const char* to) {
  Files files = read_folder(source_path("tests/guides/smallest"));
  edit(files, "outcomes/refund.json", from, to);
  return findings(files);
}

TEST_CASE("half-width punctuation behind a Chinese character is warned of, not in figures") {
  CHECK(
      found_with("照着做就行。", "照着做,就行。") ==
      Lines{
          R"(outcomes/refund.json «,就行。", "en":»: warning: "," behind a Chinese character [half-width] write the full-width sign: ，；：？！)"});
  CHECK(found_with("照着做就行。", "照着做，9:00 到 1,000。").empty());
}

TEST_CASE("Markdown in a text is warned of") {
  CHECK(
      found_with("Just follow", "**Just** follow") ==
      Lines{
          R"(outcomes/refund.json «**Just** fol»: warning: the page shows Markdown and HTML as they are written [markdown] write plain text; sections have lists, steps and tables of their own)"});
  CHECK(found_with("Just follow", "[Just](follow)").size() == 1);
  CHECK(found_with("Just follow", "- Just follow").size() == 1);
  CHECK(found_with("Just follow", "Within ____ days - just follow").empty());
}

TEST_CASE("a telephone number typed in prose is warned of, other figures are not") {
  CHECK(
      found_with("Just follow", "Call 400-123-4567 and follow") ==
      Lines{
          R"(outcomes/refund.json «400-123-4567»: warning: the telephone number "400-123-4567" in a text [typed-number] write {contact:ID}, so that it stands in one place)"});
  CHECK(found_with("Just follow", "Call 950201 and follow").size() == 1);
  CHECK(found_with("Just follow", "Call 13812345678 and follow").size() == 1);
  CHECK(found_with("Just follow", "Within 180 days of 2026-11-22, 19 digits, 95 percent: follow")
            .empty());
}

TEST_CASE("a Chinese text in the place of its translation is warned of") {
  CHECK(
      found_with("Just follow the steps.", "照着做就行。") ==
      Lines{
          R"(outcomes/refund.json «"照着做就行。"}»: warning: the text in "en" is the one in "zh-CN" [untranslated])"});
}

}  // namespace
}  // namespace wenlu::tests
