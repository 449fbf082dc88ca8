#include "engine/search/search_keys.h"

#include <algorithm>

namespace wenlu::engine {

void SearchKeys::add(std::string_view key, std::uint32_t document, double weight, bool whole) {
  places_.push_back({bytes_.size(), key.size()});
  bytes_.insert(bytes_.end(), key.begin(), key.end());
  keys_.push_back({{}, document, weight, whole});
}

void SearchKeys::finish() {
  for (std::size_t i = 0; i < keys_.size(); ++i)
    keys_[i].key = {bytes_.data() + places_[i].from, places_[i].size};
  places_ = {};
  std::ranges::sort(keys_, {}, &SearchKey::key);
}

std::span<const SearchKey> SearchKeys::with_prefix(std::string_view prefix) const {
  const auto beginning = [&](const SearchKey& key) { return key.key.substr(0, prefix.size()); };
  // Clang 14 does not take the subrange that std::ranges::equal_range answers with.
  return {std::ranges::lower_bound(keys_, prefix, {}, beginning),
          std::ranges::upper_bound(keys_, prefix, {}, beginning)};
}

}  // namespace wenlu::engine
