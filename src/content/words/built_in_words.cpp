#include "content/words/built_in_words.h"

#include <functional>

#include "content/json/parse_json.h"

namespace wenlu::content {
namespace {

constexpr std::size_t kMostLevels = 2;
constexpr std::size_t kMostValues = 10'000;

void add(std::string_view json, const std::string& file, BuiltInWords& words) {
  const ParsedJson parsed = parse_json(json, {kMostLevels, kMostValues});
  for (const JsonNode& entry : parsed.root.items) {
    BuiltInWord word{file, "", {}};
    for (const JsonNode& member : entry.items) {
      if (member.key == "meaning")
        word.meaning = member.string;
      else
        word.texts.emplace(member.key, member.string);
    }
    words.emplace(entry.key, std::move(word));
  }
}

}  // namespace

BuiltInWords built_in_words() {
  BuiltInWords words;
  add(ui_words_json(), "ui.json", words);
  add(sheet_words_json(), "sheets.json", words);
  return words;
}

}  // namespace wenlu::content
