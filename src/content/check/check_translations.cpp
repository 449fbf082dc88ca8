#include "content/check/check_translations.h"

#include <algorithm>

#include "content/words/find_word.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

class TranslationCheck {
 public:
  TranslationCheck(const Guide& guide, const BuiltInWords& built_in, Reading& reading)
      : guide_(guide), built_in_(built_in), reading_(reading) {}

  void look_at(Language language) {
    const std::string& tag = guide_.languages[language];
    const std::size_t words = missing_words(language);
    const std::vector<std::string>& complete = reading_.translations.complete;
    const bool is_asked_for = std::ranges::find(complete, tag) != complete.end();
    if (is_asked_for && words > 0) return report_missing_words(tag, words);
    const std::size_t missing = words + missing_texts(tag);
    if (missing > 0) report_share(language, missing);
  }

 private:
  std::size_t missing_words(Language language) const {
    const auto is_missing = [&](const auto& entry) {
      const auto own = guide_.ui.find(entry.first);
      const bool is_own = own != guide_.ui.end() && language < own->second.by_language.size() &&
                          !own->second.by_language[language].empty();
      return !is_own && built_in_text(entry.second, guide_.languages[language]) == nullptr;
    };
    return static_cast<std::size_t>(std::ranges::count_if(built_in_, is_missing));
  }

  std::size_t missing_texts(const std::string& tag) const {
    const auto missing = reading_.translations.missing.find(tag);
    return missing == reading_.translations.missing.end() ? 0 : missing->second;
  }

  void report_missing_words(const std::string& tag, std::size_t words) {
    reading_.found.error(reading_.index.recall("language:" + tag), "missing-translation", [&] {
      return Said{std::to_string(words) + " of the " + std::to_string(built_in_.size()) +
                      " words of the page have no text in " + text::quoted(tag),
                  "wenlu words lists them; give them in ui.json and sheets.json"};
    });
  }

  void report_share(Language language, std::size_t missing) {
    const std::size_t all = reading_.translations.texts + built_in_.size();
    const std::string& tag = guide_.languages[language];
    reading_.found.warning(reading_.index.recall("language:" + tag), "incomplete-language", [&] {
      const std::string other = language == 0 ? "en" : guide_.languages.front();
      return Said{
          text::quoted(tag) + " has " + std::to_string((all - missing) * 100 / all) +
              " % of the texts, " + std::to_string(all - missing) + " of " + std::to_string(all) +
              "; the others are said in " + text::quoted(other),
          "to have each named, put " + text::quoted(tag) + R"( into "complete" in guide.json)"};
    });
  }

  const Guide& guide_;
  const BuiltInWords& built_in_;
  Reading& reading_;
};

}  // namespace

void check_translations(const Guide& guide, const BuiltInWords& built_in, Reading& reading) {
  TranslationCheck check(guide, built_in, reading);
  for (Language language = 0; language < guide.languages.size(); ++language)
    check.look_at(language);
}

}  // namespace wenlu::content
