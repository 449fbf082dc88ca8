// What search reads of a guide: for every outcome that can be reached, the texts that may lead to
// it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "content/guide.h"
#include "engine/search/choices.h"
#include "engine/search/readings.h"

namespace wenlu::engine {

// How much a text says of the outcome it leads to.
inline constexpr double kWordsWeight = 1;
inline constexpr double kTitleWeight = 0.9;
inline constexpr double kLabelWeight = 0.8;      // of an option that leads there
inline constexpr double kHintWeight = 0.5;       // of such an option; not by sound
inline constexpr double kFurtherUpWeight = 0.3;  // labels on the way

struct SearchDocument {
  content::OutcomeId outcome;
  Route route;                 // the shortest
  std::vector<Alike> choices;  // none where it says the same to everybody
};

struct SearchText {
  std::string plain;  // plain words (plain_words), never empty
  double weight;
  bool operator==(const SearchText&) const = default;
};
using SearchTextList = std::vector<SearchText>;

Readings readings_of(const content::Guide& guide);

// Every outcome that can be reached, depth first in the editors' order.
std::vector<SearchDocument> search_documents(const content::Guide& guide);

// The texts of documents, those of all languages. Guide and readings must outlive it.
class SearchTexts {
 public:
  SearchTexts(const content::Guide& guide, const Readings& readings);

  SearchTextList of(const SearchDocument& document) const;

 private:
  void add(const std::string& text, double weight, SearchTextList& texts) const;
  void add(const content::Localized& text, double weight, SearchTextList& texts) const;

  const content::Guide& guide_;
  const Readings& readings_;
  std::map<content::OutcomeId, std::vector<const content::Option*>> leading_to_;
};

// The Chinese characters of those texts that the guide cannot read, each once; none when it has no
// readings at all.
std::u32string unread_characters(const content::Guide& guide);

// A text without its placeholders: {wait:ordinary} is no word of anybody's.
std::string without_placeholders(std::string text);

}  // namespace wenlu::engine
