// What a word of the page says in a guide.
#pragma once

#include <string>
#include <string_view>

#include "content/guide.h"
#include "content/words/built_in_words.h"

namespace wenlu::content {

// The built-in text for `language`: its own, or that of the language it is a kind of ("en" for
// "en-GB"); nullptr when there is none.
const std::string* built_in_text(const BuiltInWord& word, std::string_view language);

// `key` in the guide's languages, for each of them:
//   1. what the guide itself gives,
//   2. the built-in text,
//   3. "", which reads as the guide's first language.
// Where the first language has none either it is said in English; a key that is neither built in
// nor given is said as it is.
Localized find_word(const BuiltInWords& built_in, const Guide& guide, std::string_view key);

}  // namespace wenlu::content
