#include "content/words/find_word.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kLastResort = "en";

std::string text_in(const BuiltInWord* built_in, const Localized* own, const Guide& guide,
                    Language language) {
  if (own != nullptr && language < own->by_language.size() && !own->by_language[language].empty())
    return own->by_language[language];
  const std::string* text =
      built_in == nullptr ? nullptr : built_in_text(*built_in, guide.languages[language]);
  return text == nullptr ? "" : *text;
}

}  // namespace

const std::string* built_in_text(const BuiltInWord& word, std::string_view language) {
  while (true) {
    const auto text = word.texts.find(std::string(language));
    if (text != word.texts.end()) return &text->second;
    const std::size_t hyphen = language.rfind('-');
    if (hyphen == language.npos) return nullptr;
    language = language.substr(0, hyphen);
  }
}

Localized find_word(const BuiltInWords& built_in, const Guide& guide, std::string_view key) {
  const auto entry = built_in.find(key);
  const BuiltInWord* word = entry == built_in.end() ? nullptr : &entry->second;
  const auto given = guide.ui.find(std::string(key));
  const Localized* own = given == guide.ui.end() ? nullptr : &given->second;
  Localized text;
  for (Language language = 0; language < guide.languages.size(); ++language)
    text.by_language.push_back(text_in(word, own, guide, language));
  if (!text.empty()) return text;
  const std::string* english = word == nullptr ? nullptr : built_in_text(*word, kLastResort);
  text.by_language = {english == nullptr ? std::string(key) : *english};
  return text;
}

}  // namespace wenlu::content
