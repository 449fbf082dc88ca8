#include "content/words/built_in_words.h"

#include <catch2/catch_test_macros.hpp>

#include "content/placeholder.h"

namespace wenlu::content {
namespace {

std::vector<std::string> braces_of(const std::string& text) {
  std::vector<std::string> names;
  const Placeholders found = find_placeholders(text);
  CHECK_FALSE(found.broken);
  for (const Placeholder& placeholder : found.all) names.emplace_back(placeholder.id);
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("every built-in word has its meaning, and both languages fill in the same") {
  const BuiltInWords words = built_in_words();
  CHECK(words.size() > 300);
  for (const auto& [key, word] : words) {
    INFO(key);
    CHECK(word.file == (key.starts_with("sheet-") ? "sheets.json" : "ui.json"));
    CHECK_FALSE(word.meaning.empty());
    REQUIRE(word.texts.size() == 2);
    CHECK(braces_of(word.texts.at("zh-CN")) == braces_of(word.texts.at("en")));
  }
}

TEST_CASE("the meaning of a word names all that is filled in") {
  for (const auto& [key, word] : built_in_words()) {
    INFO(key);
    for (const std::string& name : braces_of(word.texts.at("en")))
      CHECK(word.meaning.find("{" + name + "}") != std::string::npos);
  }
}

}  // namespace
}  // namespace wenlu::content
