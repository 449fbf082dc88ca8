// Sorted keys that stand for documents: every beginning of a key can be looked up. Filled once,
// then only read.
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
  SearchKeys() = default;
  SearchKeys(SearchKeys&&) = default;  // a copy's keys would point into the original
  SearchKeys& operator=(SearchKeys&&) = default;

  void add(std::string_view key, std::uint32_t document, double weight, bool whole);

  // Ends the filling: sorts the keys.
  void finish();

  std::span<const SearchKey> with_prefix(std::string_view prefix) const;

 private:
  struct Place {
    std::size_t from;
    std::size_t size;
  };
  std::vector<char> bytes_;    // of all keys
  std::vector<Place> places_;  // while filling
  std::vector<SearchKey> keys_;
};

}  // namespace wenlu::engine
