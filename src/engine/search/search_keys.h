// Sorted keys that stand for documents: every beginning of a key can be looked up. Filled once,
// sorted a little at a time, then only read.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace wenlu::engine {

struct SearchKey {
  std::string_view key;
  std::uint32_t document;
  double weight;  // 0 to 1: how much the text in which the key stands says of the document
  bool whole;     // the text as it begins, not one of its later parts
};

class SearchKeys {
 public:
  // Whoever adds a key keeps its bytes.
  void add(std::string_view key, std::uint32_t document, double weight, bool whole) {
    keys_.push_back({key, document, weight, whole});
  }

  // Sorts some thousands of keys more; false once all are sorted. Nothing is added from the first
  // call on, nothing looked up before the last.
  bool sort_some();

  std::span<const SearchKey> with_prefix(std::string_view prefix) const;

 private:
  void split(std::span<SearchKey> part);

  std::vector<SearchKey> keys_;
  std::vector<std::span<SearchKey>> unsorted_;  // parts of keys_, each to be sorted by itself
  bool sorting_ = false;
};

}  // namespace wenlu::engine
