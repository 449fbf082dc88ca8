#include "content/check/check_translations.h"

#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "content/load/bundle.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kGerman = R"("en": "English", "de": "Deutsch"},)";

// The guide "smallest", with German as a further language and `complete` after the languages.
Files with_german(const std::string& complete = "") {
  Files files = read_folder(source_path("tests/guides/smallest"));
  edit(files, "guide.json", R"("en": "English"},)", kGerman + complete);
  return files;
}

Lines with_words(const Files& files) {
  return as_lines(content::load(files, shanghai(), content::built_in_words()).found, files);
}

TEST_CASE("what a language lacks is counted, in one warning, and said in the first language") {
  Files files = with_german();
  const content::Loaded loaded = content::load(files, shanghai());
  CHECK(
      as_lines(loaded.found, files) ==
      Lines{
          R"(guide.json «"de": "Deuts»: warning: "de" has 0 % of the texts, 0 of 18; the others are said in "zh-CN" [incomplete-language] to have each named, put "de" into "complete" in guide.json)"});
  CHECK(loaded.guide.title.in(2) == "最小的指南");
  edit(files, "questions/role.json", R"("en": "Buyer")", R"("en": "Buyer", "de": "Kundin")");
  edit(files, "outcomes/refund.json", R"("en": ["Refund"])",
       R"("en": ["Refund"], "de": ["Geld zurück"])");
  CHECK(findings(files).front().find(R"("de" has 11 % of the texts, 2 of 18;)") !=
        std::string::npos);
}

TEST_CASE("the words of the page count as texts of the guide") {
  Files files = with_german();
  CHECK(with_words(files).front().find(R"("de" has 0 % of the texts, 0 of 383;)") !=
        std::string::npos);
  files.push_back({"ui.json", R"({"yes": {"de": "Ja"}, "no": {"de": "Nein"}})"});
  files.push_back(
      {"sheets.json", R"({"sheet-open": {"de": "Ansehen"}, "sheet-pdf": {"de": "PDF"}})"});
  CHECK(with_words(files).front().find(R"("de" has 1 % of the texts, 4 of 383;)") !=
        std::string::npos);
}

TEST_CASE("a language that the guide wants complete has each missing text named") {
  Files files = with_german(R"("complete": ["en", "de"],)");
  Lines found = findings(files);
  CHECK(found.size() == 18);
  for (const std::string& line : found)
    CHECK(line.find(R"(in "de" [missing-translation])") != line.npos);
  found = with_words(files);
  REQUIRE(found.size() == 19);
  CHECK(
      found.at(3) ==
      R"(guide.json «"de": "Deuts»: error: 365 of the 365 words of the page have no text in "de" [missing-translation] wenlu words lists them; give them in ui.json and sheets.json)");
  files = read_folder(source_path("tests/guides/smallest"));
  edit(files, "guide.json", R"("en": "English"},)", R"("en": "English"}, "complete": ["en"],)");
  CHECK(with_words(files).empty());
  edit(files, "questions/role.json", R"(, "en": "Buyer")", "");
  CHECK(
      findings(files) ==
      Lines{
          R"(questions/role.json «{"zh-CN": "买»: error: no text in "en" [missing-translation])"});
}

TEST_CASE("only a language of the guide can be complete") {
  const Files files = with_german(R"("complete": ["dd"],)");
  CHECK(
      findings(files).at(1) ==
      R"(guide.json «"dd"],»: error: "dd" is not a language of this guide [unknown-language] did you mean "de"?)");
}

TEST_CASE("a guide in another language than those built in is said to lack the page's words") {
  Files files = with_german();
  for (content::SourceFile& file : files)
    for (std::size_t at = 0; (at = file.bytes.find("\"zh-CN\"")) != file.bytes.npos;)
      file.bytes.replace(at, 7, "\"ja\"");
  edit(files, "guide.json", kGerman, R"("en": "English"},)");
  CHECK(
      with_words(files) ==
      Lines{
          R"(guide.json «"ja": "中文", »: warning: "ja" has 4 % of the texts, 18 of 383; the others are said in "en" [incomplete-language] to have each named, put "ja" into "complete" in guide.json)"});
}

TEST_CASE("a page gets what its language lacks in the first language") {
  const Files files = with_german(R"("complete": ["en"],)");
  const std::vector<content::Localized> words = {{{"返回", "Back", ""}}};
  const content::Bundle made = content::bundle(files, shanghai(), words);
  CHECK(made.guide.find("complete") == made.guide.npos);
  const content::Loaded loaded =
      content::load_bundle(made.guide, "{\"de\":" + made.texts[2].json + "}", 1);
  CHECK(loaded.found.empty());
  CHECK(loaded.guide.title.in(2) == "最小的指南");
  CHECK(loaded.guide.words[0].in(2) == "返回");
}

}  // namespace
}  // namespace wenlu::tests
