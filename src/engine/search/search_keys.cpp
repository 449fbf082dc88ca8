#include "engine/search/search_keys.h"

#include <algorithm>

#include "text/sort_few.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kSortedAtOnce = 10'000;
constexpr std::size_t kFew = 12;

}  // namespace

bool SearchKeys::sort_some() {
  if (!sorting_) unsorted_.emplace_back(keys_);
  sorting_ = true;
  for (std::size_t looked_at = 0; looked_at < kSortedAtOnce && !unsorted_.empty();) {
    const std::span<SearchKey> part = unsorted_.back();
    unsorted_.pop_back();
    looked_at += part.size();
    if (part.size() <= kFew)
      text::sort_few(part, {}, &SearchKey::key);
    else
      split(part);
  }
  return !unsorted_.empty();
}

// A step of quicksort. The library's sort cannot stop halfway, and weighs more.
void SearchKeys::split(std::span<SearchKey> part) {
  const std::string_view middle = part[part.size() / 2].key;
  const auto less = std::partition(part.begin(), part.end(),
                                   [&](const SearchKey& key) { return key.key < middle; });
  const auto equal =
      std::partition(less, part.end(), [&](const SearchKey& key) { return key.key == middle; });
  unsorted_.emplace_back(equal, part.end());
  unsorted_.emplace_back(part.begin(), less);
}

std::span<const SearchKey> SearchKeys::with_prefix(std::string_view prefix) const {
  const auto beginning = [&](const SearchKey& key) { return key.key.substr(0, prefix.size()); };
  // Clang 14 does not take the subrange that std::ranges::equal_range answers with.
  return {std::ranges::lower_bound(keys_, prefix, {}, beginning),
          std::ranges::upper_bound(keys_, prefix, {}, beginning)};
}

}  // namespace wenlu::engine
