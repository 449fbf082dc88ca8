// What search looks things up in: every outcome that can be reached, with the keys that lead to it.
// Built once from a guide, in all its languages at once, then only read.
#pragma once

#include <cstdint>
#include <list>
#include <string>
#include <vector>

#include "engine/search/search_keys.h"
#include "engine/search/search_texts.h"

namespace wenlu::engine {

struct SearchIndex {
  SearchIndex() = default;
  SearchIndex(SearchIndex&&) = default;  // a copy's keys would stand in the original
  SearchIndex& operator=(SearchIndex&&) = default;

  std::vector<SearchDocument> documents;  // depth first in the editors' order
  Readings readings;
  std::vector<bool> chinese;  // one a language: is it written in Chinese?

  std::list<std::string> texts;  // where the keys stand

  // A key for every place where a word or a character begins, up to the end of its text.
  SearchKeys words;     // the plain words and a space: "refund money ", "退款 "
  SearchKeys pinyin;    // tuikuanshibai, kuanshibai, …
  SearchKeys initials;  // tksb, ksb, …
};

// Builds an index in steps of some milliseconds, so that whoever types meanwhile is not kept
// waiting. The guide must outlive it.
class SearchIndexing {
 public:
  explicit SearchIndexing(const content::Guide& guide);
  SearchIndexing(const SearchIndexing&) = delete;  // one part refers to another
  SearchIndexing& operator=(const SearchIndexing&) = delete;

  // Reads the next outcome, or sorts some keys; false once all is done.
  bool step();

  SearchIndex& index() { return index_; }

 private:
  SearchIndex index_;
  SearchTexts texts_;
  std::uint32_t next_ = 0;  // document
};

// All steps at once.
SearchIndex build_index(const content::Guide& guide);

}  // namespace wenlu::engine
