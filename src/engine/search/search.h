// From a visitor's own words straight to outcomes: Chinese in simplified or traditional characters,
// pinyin, initials of pinyin, English, one slip of the finger, half-typed words. Same words, same
// answer, always.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/search/search_index.h"

namespace wenlu::engine {

struct Found {
  content::OutcomeId outcome;
  Route route;    // the shortest, earlier answers filled in
  int score = 0;  // the higher the better; only good for comparing within one answer
  const std::vector<Alike>* choices = nullptr;  // of the index: where the outcome depends on them
  bool operator==(const Found&) const = default;
};

// The best `most` outcomes, best first; equals in the editors' order. `words` may be any bytes,
// only the first 64 characters or words of it count. In a Chinese `language` Latin letters may well
// be pinyin, elsewhere rather not.
std::vector<Found> find(const SearchIndex& index, std::string_view words,
                        content::Language language, std::size_t most);

}  // namespace wenlu::engine
