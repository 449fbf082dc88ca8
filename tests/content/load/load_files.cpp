// Files that are missing, unreadable or not what a guide is made of: each said once, nothing
// drowned.
#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "support/guides.h"

namespace wenlu::tests {
namespace {

using Lines = std::vector<std::string>;

Files smallest() { return read_folder(source_path("tests/guides/smallest")); }

void remove(Files& files, std::string_view path) {
  std::erase_if(files, [path](const content::SourceFile& file) { return file.path == path; });
}

TEST_CASE("a folder without guide.json is not a guide") {
  CHECK(
      findings({}) ==
      Lines{R"(: error: there is no "guide.json" [missing-file] is this the folder of a guide?)"});
}

TEST_CASE("a syntax error is the only thing said about its file and what depends on it") {
  for (const char* path : {"questions/role.json", "outcomes/refund.json", "sources.json"}) {
    INFO(path);
    Files files = smallest();
    bytes_of(files, path).insert(0, "?");
    CHECK(
        findings(files) ==
        Lines{
            std::string(path) +
            R"( «?{»: error: "?" stands without quotation marks [syntax] keys and texts stand in double quotes)"});
  }
}

TEST_CASE("without a readable guide.json the other files are still checked") {
  Files files = smallest();
  bytes_of(files, "guide.json") = "{";
  edit(files, "questions/role.json", "\"short\"", "\"shrot\"");
  CHECK(
      findings(files) ==
      Lines{
          R"(guide.json «{»: error: this brace is not closed [syntax] put "}" where it ends)",
          R"(questions/role.json «"shrot": {"z»: error: "shrot" is not known here [unknown-key] did you mean "short"?)"});
}

TEST_CASE("a byte-order mark is an error of its own, and the file is read") {
  Files files = smallest();
  bytes_of(files, "sources.json").insert(0, "\xEF\xBB\xBF");
  CHECK(findings(files) ==
        Lines{"sources.json «﻿{»: error: the file starts with a byte-order mark "
              "[byte-order-mark] save it as UTF-8 without one"});
}

TEST_CASE("bytes that are not UTF-8 are pointed at") {
  Files files = smallest();
  edit(files, "outcomes/refund.json", "照着", "\xD5\xD5");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/refund.json «??做就行。", "en»: error: a character that is not UTF-8 [invalid-utf8] save the file as UTF-8)"});
}

TEST_CASE("a file of more than 4 MB is refused unread") {
  Files files = smallest();
  bytes_of(files, "outcomes/refund.json").append(4 * 1024 * 1024, ' ');
  const Lines found = findings(files);
  REQUIRE(found.size() == 1);
  CHECK(found[0] ==
        "outcomes/refund.json: error: the file has 4194815 bytes, at most 4 MB are allowed "
        "[too-large]");
}

TEST_CASE("a string of more than 20 000 characters is refused") {
  Files files = smallest();
  edit(files, "outcomes/refund.json", "照着做就行。", std::string(20'001 * 3, 'x'));
  CHECK(findings(files) ==
        Lines{"outcomes/refund.json «\"xxxxxxxxxxx»: error: 60003 characters, at most "
              "20000 are allowed [too-long]"});
  Files just = smallest();
  edit(just, "outcomes/refund.json", "照着做就行。", std::string(20'000, 'x'));
  CHECK(findings(just).empty());
}

TEST_CASE("numbers out of range and deep nesting are refused") {
  Files files = smallest();
  edit(files, "sources.json", R"("checked")", R"("x": 1e999, "checked")");
  CHECK(
      findings(files) ==
      Lines{
          R"(sources.json «1e999, "chec»: error: the number "1e999" is out of range [number-range])"});
  Files deep = smallest();
  edit(deep, "sources.json", R"("checked")",
       "\"x\": " + std::string(10'000, '[') + std::string(10'000, ']') + ", \"checked\"");
  CHECK(findings(deep) ==
        Lines{"sources.json «[[[[[[[[[[[[»: error: nested more than 32 levels deep [too-deep]"});
}

TEST_CASE("files that belong to no guide are named") {
  Files files = smallest();
  files.push_back({"chanels.json", "{}"});
  files.push_back({"questions/more/role.json", "{}"});
  files.push_back({"questions/.json", "{}"});
  files.push_back({"../guide.json", "{}"});
  const Lines found = findings(files);
  REQUIRE(found.size() == 4);
  CHECK(
      found[0] ==
      R"(../guide.json: error: no file of this name belongs to a guide [unknown-file] questions lie in questions/, outcomes in outcomes/, tables beside guide.json)");
  CHECK(
      found[1] ==
      R"(chanels.json: error: no file of this name belongs to a guide [unknown-file] did you mean "channels.json"?)");
  CHECK(found[2] ==
        "questions/.json: error: no file of this name belongs to a guide [unknown-file] questions "
        "lie in questions/, outcomes in outcomes/, tables beside guide.json");
  CHECK(found[3] ==
        "questions/more/role.json: error: no file of this name belongs to a guide [unknown-file] "
        "did you mean \"questions/role.json\"?");
}

TEST_CASE("a question without any id is not part of the tree") {
  Files files = smallest();
  files.push_back({"questions/No Id.json", bytes_of(files, "questions/role.json")});
  edit(files, "questions/No Id.json", R"("id": "role",)", "");
  const content::Loaded loaded = content::load(files, shanghai());
  CHECK(loaded.guide.questions.size() == 1);
  CHECK(as_lines(loaded.found, files).front() ==
        R"(questions/No Id.json «{»: error: "id" is missing [missing-key])");
}

TEST_CASE("a file given twice counts once") {
  Files files = smallest();
  files.push_back({"sources.json", "{}"});
  CHECK(
      findings(files) ==
      Lines{"sources.json: error: the file is given twice [duplicate-file] only the first counts"});
}

TEST_CASE("the order of the files does not matter") {
  Files files = read_folder(source_path("tests/guides/unreachable"));
  const Lines found = findings(files);
  CHECK(findings({files.rbegin(), files.rend()}) == found);
}

TEST_CASE("an outcome that is missing is an unknown target, and hides no other finding") {
  Files files = smallest();
  remove(files, "outcomes/refund.json");
  edit(files, "outcomes/penalty.json", "\"article\"", "\"articel\"");
  CHECK(
      findings(files) ==
      Lines{
          R"(outcomes/penalty.json «"articel"],»: error: "articel" is not a source [unknown-id] did you mean "article"?)",
          R"(questions/role.json «"refund"},»: error: "refund" is not a question or outcome [unknown-target] is a file "refund.json" missing?)"});
}

TEST_CASE("all findings come in one run, sorted by file and place") {
  Files files = smallest();
  edit(files, "guide.json", "\"P180D\"", "\"P6M\"");
  edit(files, "outcomes/refund.json", "\"2026-11-01\"", "\"2026-11-31\"");
  edit(files, "outcomes/penalty.json", "\"ways\"", "\"way\"");
  edit(files, "questions/role.json", R"("next": "refund")", R"("next": "refnud")");
  std::vector<std::string> rules;
  for (const content::Diagnostic& d : content::load(files, shanghai()).found)
    rules.push_back(d.file + " " + d.id);
  CHECK(rules == Lines{"guide.json bad-duration", "outcomes/penalty.json unknown-key",
                       "outcomes/refund.json bad-date", "questions/role.json unknown-target"});
}

TEST_CASE("more than a thousand findings are cut off, and that is said") {
  Files files = smallest();
  std::string keys = "{";
  for (int i = 0; i < 5000; ++i) keys += "\"Key " + std::to_string(i) + "\": 1,\n";
  edit(files, "sources.json", "{\n", keys);
  const Lines found = findings(files);
  REQUIRE(found.size() == 1001);
  CHECK(found.back() ==
        ": error: these are the first 1000 findings [too-many] mend some of them: there may be "
        "more, and not all was read");
}

TEST_CASE("the quoted line is the one that the finding is about") {
  Files files = smallest();
  edit(files, "questions/role.json", R"("next": "penalty")", R"("next": "penlaty")");
  const content::Diagnostic d = content::load(files, shanghai()).found.at(0);
  CHECK(d.quoted ==
        R"(    {"id": "seller", "label": {"zh-CN": "商家", "en": "Seller"}, "next": "penlaty"})");
}

TEST_CASE("the time zone's name is read from guide.json alone") {
  CHECK(content::named_zone(smallest()).name == "Asia/Shanghai");
  CHECK(content::named_zone({}).name.empty());
  CHECK(content::named_zone({{"guide.json", "{"}}).name.empty());
  CHECK(content::named_zone({{"guide.json", R"({"time_zone": 7})"}}).name.empty());
  const auto there = content::named_zone({{"guide.json", "{\n  \"time_zone\": \"No/Such\"}"}});
  CHECK(there.line == 2);
  CHECK(there.column == 16);
  CHECK(there.quoted == R"(  "time_zone": "No/Such"})");
  CHECK(content::load(smallest(), {}).guide.time_zone.name == "Asia/Shanghai");
}

}  // namespace
}  // namespace wenlu::tests
