// A guide as the page carries it: what is the same in every language in one text, and the words of
// each language in a text of their own, so that a visitor fetches only those that they read.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/load/load.h"

namespace wenlu::content {

struct LanguageTexts {
  std::string language;  // "zh-CN"
  std::string json;      // ["…", …]
};

// JSON, minified, of the same meaning as the files, save for what only search needs (readings.json,
// the outcomes' words): search_file.h has that.
struct Bundle {
  std::string guide;  // the files, the words of the page and the zone; [0] stands for the next text
  std::vector<LanguageTexts> texts;  // in the order of the guide's languages
};

// `words` are all that the page says, by number (screen/wording/number_words.h): they travel
// without names, and ui.json stays behind.
Bundle bundle(const std::vector<SourceFile>& files, const TimeZone& zone,
              std::span<const Localized> words);

// `guide` as in a Bundle, `texts` as {"zh-CN": ["…", …], …} with one language or more; what is to
// be said in another is said in the first of these. Checks only what keeps a guide from being read
// and walked: the tool that wrote the bundle has run load() on it, and the rest of the checks would
// be 3 kB of the download. A bundle that has not `words` words is refused: it is of another page.
Loaded load_bundle(std::string_view guide, std::string_view texts, std::size_t words);

}  // namespace wenlu::content
