#include "screen/wording/number_words.h"

#include "content/words/find_word.h"
#include "screen/wording/word_key.h"

namespace wenlu::screen {

void number_words(const content::BuiltInWords& built_in, content::Guide& guide) {
  guide.words.clear();
  for (const std::string_view name : kWordNames)
    guide.words.push_back(content::find_word(built_in, guide, name));
}

}  // namespace wenlu::screen
