#include "content/words/find_word.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {
namespace {

const BuiltInWords kBuiltIn = {
    {"back", {"ui.json", "The link back.", {{"zh-CN", "返回"}, {"en", "Back"}}}},
    {"sheet-open", {"sheets.json", "The link to it.", {{"en", "Open"}}}},
};

Guide guide_in(std::vector<std::string> languages) {
  Guide guide;
  guide.languages = std::move(languages);
  return guide;
}

std::vector<std::string> said(const Guide& guide, const char* key) {
  return find_word(kBuiltIn, guide, key).by_language;
}

using Texts = std::vector<std::string>;

TEST_CASE("a word is built in, in the order of the guide's languages") {
  CHECK(said(guide_in({"en", "zh-CN"}), "back") == Texts{"Back", "返回"});
  CHECK(said(guide_in({"zh-CN"}), "back") == Texts{"返回"});
}

TEST_CASE("a guide's own word goes before it, in the languages in which it is given") {
  Guide guide = guide_in({"zh-CN", "en", "ja"});
  guide.ui["back"] = {{"", "Go back", "戻る"}};
  CHECK(said(guide, "back") == Texts{"返回", "Go back", "戻る"});
}

TEST_CASE("a word that a language lacks is said in the guide's first") {
  const Guide guide = guide_in({"zh-CN", "ja"});
  CHECK(said(guide, "back") == Texts{"返回", ""});
  CHECK(find_word(kBuiltIn, guide, "back").in(1) == "返回");
}

TEST_CASE("a kind of a language has the words of that language") {
  CHECK(said(guide_in({"en-GB", "en-Latn-AU"}), "back") == Texts{"Back", "Back"});
  CHECK(said(guide_in({"en", "zh-TW"}), "back") == Texts{"Back", ""});
}

TEST_CASE("what no language of the guide has is said in English, what nobody has by its key") {
  CHECK(find_word(kBuiltIn, guide_in({"ja", "ko"}), "back").in(0) == "Back");
  CHECK(find_word(kBuiltIn, guide_in({"ja", "ko"}), "back").in(1) == "Back");
  CHECK(find_word(kBuiltIn, guide_in({"en"}), "forth").in(0) == "forth");
}

}  // namespace
}  // namespace wenlu::content
