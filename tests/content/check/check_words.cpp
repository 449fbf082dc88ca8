#include "content/check/check_words.h"

#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

using Lines = std::vector<std::string>;

// What is found in the guide "everything" with `files` in the place of its own of these names.
Lines found_with(const std::vector<content::SourceFile>& replaced) {
  std::vector<content::SourceFile> files = read_folder(source_path("tests/guides/everything"));
  for (content::SourceFile& file : files)
    for (const content::SourceFile& other : replaced)
      if (file.path == other.path) file.bytes = other.bytes;
  return as_lines(content::load(files, shanghai(), content::built_in_words()).found, files);
}

TEST_CASE("a guide gives the words it wants, in the languages it wants") {
  CHECK(found_with({}).empty());
  CHECK(found_with({{"ui.json", "{}"}, {"sheets.json", "{}"}}).empty());
  CHECK(found_with({{"ui.json", R"({"yes": {"en": "Aye"}})"}}).empty());
}

TEST_CASE("what is no word, or one of another file, is said where it stands") {
  CHECK(
      found_with({{"ui.json", "{\n  \"start-ower\": {\"en\": \"Again\"}\n}"}}) ==
      Lines{
          R"(ui.json «"start-ower"»: error: "start-ower" is not a word of the page [unknown-key] did you mean "start-over"?)"});
  CHECK(
      found_with({{"ui.json", R"({"sheet-open": {"en": "Open it"}})"}}) ==
      Lines{
          R"(ui.json «"sheet-open"»: error: "sheet-open" is a word of sheets.json [unknown-key] move it there)"});
  CHECK(
      found_with({{"sheets.json", R"({"sheet-of-the-north-wind": {"en": "Cold"}})"}}) ==
      Lines{
          R"(sheets.json «"sheet-of-th»: error: "sheet-of-the-north-wind" is not a word of the page [unknown-key] wenlu words lists them all)"});
}

TEST_CASE("braces that the page does not fill in are said") {
  CHECK(
      found_with({{"ui.json", R"({"call": {"en": "Call {telephone}"}})"}}) ==
      Lines{
          R"(ui.json «"call": {"en»: error: "{telephone}" has no meaning here [bad-placeholder] this word has {number})"});
  CHECK(
      found_with({{"ui.json", R"({"copy": {"en": "Copy {it}"}})"}}) ==
      Lines{
          R"(ui.json «"copy": {"en»: error: "{it}" has no meaning here [bad-placeholder] this word has no braces)"});
}

}  // namespace
}  // namespace wenlu::tests
