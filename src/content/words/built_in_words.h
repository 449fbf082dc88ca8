// The words of the page and of paper that the program brings along, in Chinese and English. They
// speak of no app and no shop; a guide gives in its ui.json and sheets.json those that it wants
// otherwise. They are written in assets/words and lie in the command line only: a page gets the
// words of its guide, each where it came from (find_word.h).
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace wenlu::content {

struct BuiltInWord {
  std::string file;     // in which a guide overrides it: "ui.json", "sheets.json"
  std::string meaning;  // for editors, in English: where it stands, what its braces are
  std::map<std::string, std::string> texts;  // by language: "zh-CN", "en"
};

using BuiltInWords = std::map<std::string, BuiltInWord, std::less<>>;  // by key: "back-title"

BuiltInWords built_in_words();

// The files of assets/words, as the build put them in.
std::string_view ui_words_json();
std::string_view sheet_words_json();

}  // namespace wenlu::content
