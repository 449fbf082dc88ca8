#include "screen/wording/number_words.h"

#include "screen/wording/word_key.h"

namespace wenlu::screen {

void number_words(content::Guide& guide) {
  guide.words.clear();
  for (const std::string_view name : kWordNames) {
    const auto given = guide.ui.find(std::string(name));
    guide.words.push_back(given == guide.ui.end() ? content::Localized{{std::string(name)}}
                                                  : given->second);
  }
}

}  // namespace wenlu::screen
