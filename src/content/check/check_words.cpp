#include "content/check/check_words.h"

#include <set>

#include "content/placeholder.h"
#include "text/quote.h"

namespace wenlu::content {
namespace {

class WordCheck {
 public:
  WordCheck(const BuiltInWords& built_in, Reading& reading)
      : built_in_(built_in), reading_(reading) {}

  void look_at(const std::string& key, const Localized& text) {
    const FilePlace place = reading_.index.recall("word:" + key);
    const auto word = built_in_.find(key);
    if (word == built_in_.end()) return report_unknown(key, place);
    if (place.document != nullptr && place.document->path != word->second.file)
      return report_misplaced(key, word->second, place);
    const std::set<std::string> known = braces_of(word->second);
    for (const std::string& said : text.by_language) report_unknown_braces(said, known, place);
  }

 private:
  static std::string braced(const Placeholder& placeholder) {
    return text::quoted("{" + std::string(placeholder.id) + "}");
  }

  static std::set<std::string> braces_of(const BuiltInWord& word) {
    std::set<std::string> names;
    for (const auto& [language, text] : word.texts)
      for (const Placeholder& placeholder : find_placeholders(text).all)
        names.emplace(placeholder.id);
    return names;
  }

  void report_unknown(const std::string& key, const FilePlace& place) {
    reading_.found.error(place, "unknown-key", [&] {
      std::vector<std::string> keys;
      for (const auto& [known, word] : built_in_) keys.push_back(known);
      const std::string near = did_you_mean(key, keys);
      return Said{text::quoted(key) + " is not a word of the page",
                  near.empty() ? "wenlu words lists them all" : near};
    });
  }

  void report_misplaced(const std::string& key, const BuiltInWord& word, const FilePlace& place) {
    reading_.found.error(place, "unknown-key", [&] {
      return Said{text::quoted(key) + " is a word of " + word.file, "move it there"};
    });
  }

  void report_unknown_braces(const std::string& said, const std::set<std::string>& known,
                             const FilePlace& place) {
    for (const Placeholder& placeholder : find_placeholders(said).all) {
      if (known.count(std::string(placeholder.id)) > 0) continue;
      reading_.found.error(place, "bad-placeholder", [&] {
        std::string names;
        for (const std::string& name : known) names += (names.empty() ? "{" : ", {") + name + "}";
        return Said{braced(placeholder) + " has no meaning here",
                    names.empty() ? "this word has no braces" : "this word has " + names};
      });
      // No language needs it.
      reading_.found.drop_warnings(place.document, "placeholder-differs", braced(placeholder));
    }
  }

  const BuiltInWords& built_in_;
  Reading& reading_;
};

}  // namespace

void check_words(const Guide& guide, const BuiltInWords& built_in, Reading& reading) {
  WordCheck check(built_in, reading);
  for (const auto& [key, text] : guide.ui) check.look_at(key, text);
}

}  // namespace wenlu::content
