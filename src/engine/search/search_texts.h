// What search reads of a guide: for every outcome that can be reached, the texts that may lead to
// it. The page carries them as a file of its own (to_search_file), so that search needs no engine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "content/guide.h"
#include "engine/journey/journey.h"
#include "engine/search/readings.h"

namespace wenlu::engine {

// How much a text says of the outcome it leads to.
inline constexpr double kWordsWeight = 1;
inline constexpr double kTitleWeight = 0.9;
inline constexpr double kLabelWeight = 0.8;      // of an option that leads there
inline constexpr double kHintWeight = 0.5;       // of such an option; not by sound
inline constexpr double kFurtherUpWeight = 0.3;  // labels on the way

// Plain words (plain_words), those of all languages.
struct SearchDocument {
  content::OutcomeId outcome;
  Route route;  // the shortest
  std::vector<std::string> words;
  std::vector<std::string> titles;
  std::vector<std::string> labels;
  std::vector<std::string> hints;
  std::vector<std::string> further_up;
};

Readings readings_of(const content::Guide& guide);

// Depth first in the editors' order.
std::vector<SearchDocument> search_texts(const content::Guide& guide, const Readings& readings);

// The Chinese characters of those texts that the guide cannot read, each once; none when it has no
// readings at all.
std::u32string unread_characters(const content::Guide& guide);

// A text without its placeholders: {wait:ordinary} is no word of anybody's.
std::string without_placeholders(std::string text);

}  // namespace wenlu::engine
