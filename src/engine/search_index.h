// What search looks things up in: every outcome that can be reached, with the words that lead to
// it. Built once from a guide, in all its languages at once, then only read.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "content/guide.h"
#include "engine/journey.h"
#include "engine/readings.h"
#include "engine/term_table.h"

namespace wenlu::engine {

inline constexpr std::size_t kLongestPhrase = 16;  // units

struct SearchIndex {
  struct Document {
    content::OutcomeId outcome;
    Route route;  // the shortest
  };
  std::vector<Document> documents;  // depth first in the editors' order
  Readings readings;
  std::vector<bool> chinese;  // one a language: is it written in Chinese?

  TermTable characters;  // single Chinese characters and, as phrases, pairs of neighbours
  TermTable words;       // stems of other scripts
  TermTable phrases;     // titles, labels and words as wholes
  TermTable
      pinyin;  // of titles, labels and words, from each character on: tuikuanshibai, kuanshibai, …
  TermTable initials;      // like pinyin, first letters only: tksb, ksb, …
  TermTable whole_pinyin;  // both from the first character only
  TermTable whole_initials;
  std::set<std::string> syllables;  // that occur
};

// Weights fall from the outcome's own words and title over the labels of the options that lead to
// it and its summary to its sections and the labels further up the shortest route.
SearchIndex build_index(const content::Guide& guide, const Readings& readings);

}  // namespace wenlu::engine
