#include "content/load/bundle.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "content/edited_guide.h"
#include "content/load/search_file.h"
#include "support/guides.h"

namespace wenlu::content {
namespace {

std::vector<SourceFile> files_of(const std::string& folder) {
  return tests::read_folder(tests::source_path(folder));
}

// The second is said in English only.
const std::vector<Localized> kWords = {{{"约", "about"}}, {{"", "back"}}, {{"备好", "ready"}}};

// The parts that a bundle could have changed.
void check_same(const Guide& a, const Guide& b) {
  CHECK(a.time_zone == b.time_zone);
  CHECK(a.title == b.title);
  CHECK(b.ui.empty());
  CHECK(b.words == std::vector<Localized>{kWords[0], {{"back", "back"}}, kWords[2]});
  REQUIRE(a.questions.size() == b.questions.size());
  for (const auto& [id, question] : a.questions) {
    const Question& other = b.questions.at(id);
    CHECK(question.title == other.title);
    REQUIRE(question.options.size() == other.options.size());
    for (std::size_t i = 0; i < question.options.size(); ++i) {
      CHECK(question.options[i].id == other.options[i].id);
      CHECK(question.options[i].next == other.options[i].next);
      CHECK(question.options[i].when == other.options[i].when);
    }
  }
  REQUIRE(a.outcomes.size() == b.outcomes.size());
  for (const auto& [id, outcome] : a.outcomes) {
    const Outcome& other = b.outcomes.at(id);
    CHECK(outcome.summary == other.summary);
    CHECK(other.words.size() == outcome.words.size());
    CHECK(std::ranges::all_of(other.words, &std::vector<std::string>::empty));
    CHECK(outcome.ways.size() == other.ways.size());
    CHECK(outcome.cited.checked == other.cited.checked);
  }
  REQUIRE(a.channels.size() == b.channels.size());
  for (const auto& [id, channel] : a.channels) {
    CHECK(channel.hours == b.channels.at(id).hours);
    CHECK(channel.rating == b.channels.at(id).rating);
    CHECK(channel.contacts == b.channels.at(id).contacts);
  }
}

// As the page joins them: {"zh-CN": […], "en": […]}
std::string texts_of(const Bundle& bundle) {
  std::string all;
  for (const auto& [language, json] : bundle.texts)
    all += (all.empty() ? "\"" : ",\"") + language + "\":" + json;
  return "{" + all + "}";
}

Loaded load(std::string_view guide, std::string_view texts) {
  return load_bundle(guide, texts, kWords.size());
}

Loaded through_bundle(const std::vector<SourceFile>& files) {
  const Bundle made = bundle(files, tests::shanghai(), kWords);
  return load(made.guide, texts_of(made));
}

TEST_CASE("a guide comes out of its bundle as it went in") {
  for (const char* folder :
       {"content/douyin", "tests/guides/everything", "tests/guides/conditional"}) {
    INFO(folder);
    const std::vector<SourceFile> files = files_of(folder);
    const Loaded plain = load(files, tests::shanghai());
    const Loaded bundled = through_bundle(files);
    CHECK(bundled.found.size() == plain.found.size());
    check_same(plain.guide, bundled.guide);
  }
}

TEST_CASE("bundle and search file together are the whole of what search reads") {
  for (const char* folder :
       {"content/douyin", "tests/guides/everything", "tests/guides/conditional"}) {
    INFO(folder);
    const std::vector<SourceFile> files = files_of(folder);
    const Guide plain = load(files, tests::shanghai()).guide;
    Guide bundled = through_bundle(files).guide;
    REQUIRE(add_search_file(search_file(plain), bundled));
    CHECK(bundled.readings.pinyin == plain.readings.pinyin);
    CHECK(bundled.readings.simplified == plain.readings.simplified);
    for (const auto& [id, outcome] : plain.outcomes)
      CHECK(bundled.outcomes.at(id).words == outcome.words);
  }
}

TEST_CASE("a broken search file, or another guide's, is refused") {
  Guide guide = load(files_of("tests/guides/everything"), tests::shanghai()).guide;
  const Guide other = load(files_of("content/douyin"), tests::shanghai()).guide;
  REQUIRE(guide.outcomes.size() != other.outcomes.size());
  for (const std::string& bytes :
       {std::string(), std::string("{}"), std::string("[1, 2]"), std::string(R"({"words":[],)"),
        std::string(R"({"words":[],"pinyin":""})"), search_file(other)})
    CHECK_FALSE(add_search_file(bytes, guide));
}

TEST_CASE("a bundle is one line without spaces, without schemas, safe inside a script") {
  std::vector<SourceFile> files = files_of("tests/guides/smallest");
  tests::edit(files, "sources.json", "An article", "</script>");
  const Bundle made = bundle(files, tests::shanghai(), kWords);
  REQUIRE(made.texts.size() == 2);
  for (const std::string& bytes : {made.guide, made.texts[0].json, made.texts[1].json}) {
    CHECK(bytes.find('\n') == bytes.npos);
    CHECK(bytes.find('<') == bytes.npos);
  }
  CHECK(made.guide.find("$schema") == made.guide.npos);
  CHECK(made.guide.find(R"("zone":{"name":"Asia/Shanghai","offsets":[[-62135596800,28800]]}})") !=
        made.guide.npos);
  CHECK(through_bundle(files).guide.sources.at({"article"}).title.in(1) == "</script>");
}

TEST_CASE("the bundle of the same files is the same, whatever their order") {
  const std::vector<SourceFile> files = files_of("tests/guides/everything");
  const Bundle one = bundle(files, tests::shanghai(), kWords);
  const Bundle other = bundle({files.rbegin(), files.rend()}, tests::shanghai(), kWords);
  CHECK(one.guide == other.guide);
  CHECK(texts_of(one) == texts_of(other));
}

TEST_CASE("findings of a bundle name their file, and no line") {
  const Loaded loaded = through_bundle(files_of("tests/guides/unknown-target"));
  CHECK(
      tests::as_lines(loaded.found) ==
      std::vector<std::string>{
          R"(questions/role.json: error: "seller-vilation" is not a question or outcome [unknown-target] did you mean "seller-violation"?)"});
}

TEST_CASE("a broken bundle is refused with a reason") {
  struct Row {
    const char* bytes;
    const char* rule;
  };
  const char* zone = R"({"files":{},"zone":{"name":"X","offsets":[[0,"x"]]}})";
  const Row rows[] = {{"", "syntax"},
                      {"{", "syntax"},
                      {"[]", "bad-bundle"},
                      {"null", "bad-bundle"},
                      {"{}", "bad-bundle"},
                      {R"({"files":[]})", "bad-bundle"},
                      {zone, "bad-bundle"},
                      {R"({"files":{},"zone":{"name":"X","offsets":[[5,0],[5,0]]}})", "bad-bundle"},
                      {R"({"files":{},"zone":{"name":"X","offsets":[[0,999999]]}})", "bad-bundle"},
                      {R"({"files":{},"zone":{"name":"X","offsets":[]}})", "missing-file"}};
  for (const Row& row : rows) {
    INFO(row.bytes);
    const Loaded loaded = load_bundle(row.bytes, R"({"en":[]})", 0);
    CHECK(has_errors(loaded.found));
    const bool said = std::any_of(loaded.found.begin(), loaded.found.end(),
                                  [&](const auto& d) { return d.id == row.rule; });
    CHECK(said);
  }
}

TEST_CASE("a bundle that is cut is refused, and one with its bytes changed does no harm") {
  const Bundle whole = bundle(files_of("tests/guides/smallest"), tests::shanghai(), kWords);
  const std::string texts = texts_of(whole);
  const auto spoil = [](std::string bytes, std::size_t at) {
    bytes[at] = static_cast<char>(bytes[at] ^ 0x15);
    return bytes;
  };
  for (std::size_t at = 0; at < whole.guide.size(); at += 7) {
    CHECK(has_errors(load(whole.guide.substr(0, at), texts).found));
    CHECK(tests::keeps_its_word(load(spoil(whole.guide, at), texts)));
  }
  for (std::size_t at = 0; at < texts.size(); at += 7) {
    CHECK(has_errors(load(whole.guide, texts.substr(0, at)).found));
    CHECK(tests::keeps_its_word(load(whole.guide, spoil(texts, at))));
  }
}

TEST_CASE("no name of a word travels") {
  const Bundle made = bundle(files_of("tests/guides/everything"), tests::shanghai(), kWords);
  CHECK(made.guide.find(R"("words":[[0],[0],[0]])") != made.guide.npos);
  CHECK(made.guide.find("ui.json") == made.guide.npos);
  CHECK(made.guide.find("materials-ready") == made.guide.npos);
}

TEST_CASE("a bundle with other words than the page asks for is refused") {
  const Bundle made = bundle(files_of("tests/guides/smallest"), tests::shanghai(), kWords);
  const std::string texts = texts_of(made);
  const std::string words = R"("words":[[0],[0],[0]])";
  const std::size_t at = made.guide.find(words);
  REQUIRE(at != made.guide.npos);
  const auto refused = [&](std::string_view in_their_place) {
    const std::string guide = std::string(made.guide).replace(at, words.size(), in_their_place);
    return tests::as_lines(load(guide, texts).found);
  };
  CHECK(refused(words).empty());
  const std::vector<std::string> other = {
      ": error: the bundle has other words than the page needs [bad-bundle]"};
  for (const char* instead :
       {R"("words":[])", R"("words":[[0],[0]])", R"("words":[[0],[0],[0],[0]])", R"("words":0)",
        R"("words":{"about":[0],"back":[0],"ready":[0]})", R"("sentences":[[0],[0],[0]])"}) {
    INFO(instead);
    CHECK(refused(instead) == other);
  }
  CHECK(
      refused(R"("words":[[0],1,[0]])") ==
      std::vector<std::string>{
          R"(ui.json: error: found a whole number, wanted a text by language: {"<language>": "…", …} [wrong-type])"});
}

TEST_CASE("texts of another guide, or none, are refused") {
  const std::string guide =
      bundle(files_of("tests/guides/everything"), tests::shanghai(), kWords).guide;
  const std::string other =
      texts_of(bundle(files_of("tests/guides/smallest"), tests::shanghai(), kWords));
  for (const std::string& texts :
       {other, std::string("{}"), std::string("[[]]"), std::string(R"({"zh-CN":"x"})"),
        std::string(R"({"zh-CN":[1]})")})
    CHECK(has_errors(load(guide, texts).found));
}

}  // namespace
}  // namespace wenlu::content
