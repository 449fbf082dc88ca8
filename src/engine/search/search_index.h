// What search looks things up in: every outcome that can be reached, with the keys that lead to it.
// Built once from a guide, in all its languages at once, then only read. web/search.mjs builds the
// same from the page's search file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/search/search_keys.h"
#include "engine/search/search_texts.h"

namespace wenlu::engine {

struct SearchIndex {
  std::vector<SearchDocument> documents;  // depth first in the editors' order
  Readings readings;
  std::vector<bool> chinese;  // one a language: is it written in Chinese?

  // A key for every place where a word or a character begins, up to the end of its text.
  SearchKeys words;     // the plain words and a blank: "refund money ", "退款 "
  SearchKeys pinyin;    // tuikuanshibai, kuanshibai, …
  SearchKeys initials;  // tksb, ksb, …
};

SearchIndex build_index(const content::Guide& guide);

}  // namespace wenlu::engine
