// The words that the code says and those that are written in assets/words are the same.
#include <catch2/catch_test_macros.hpp>

#include "content/words/built_in_words.h"
#include "screen/wording/word_key.h"

namespace wenlu::screen {
namespace {

template <class Keys>
void check_same(const Keys& keys, const std::string& file) {
  std::vector<std::string> said(std::begin(keys), std::end(keys));
  std::vector<std::string> written;
  for (const auto& [key, word] : content::built_in_words())
    if (word.file == file) written.push_back(key);
  CHECK(said == written);
}

TEST_CASE("every word that is said is built in, and no other") {
  check_same(kUiKeys, "ui.json");
  check_same(kSheetKeys, "sheets.json");
}

}  // namespace
}  // namespace wenlu::screen
