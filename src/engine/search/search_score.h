// Adds up what speaks for each outcome while a query is looked up.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/search/search_keys.h"

namespace wenlu::engine {

class SearchScore {
 public:
  explicit SearchScore(std::size_t documents)
      : sums_(documents), bonus_(documents), sure_(documents), best_(documents), now_(documents) {}

  // A part of the query is looked up in several ways; the best of them counts for each document.
  // Rare keys say more than common ones. Answers whether there was any.
  bool also(std::span<const SearchKey> keys, double quality);
  // A part that was not found weighs little: people fill their sentences. A part of less than the
  // full `importance` 1 counts only beside one that was found: 停 of 停车 alone is far-fetched.
  void end_part(double importance);

  // Something worth on top, in parts of a full match. The greatest counts.
  void bonus(const SearchKey& key, double worth);

  // Of document i: 0 no match, about 1000 all parts found in the best places, more with a bonus.
  std::vector<int> totals() const;

 private:
  double rarity(std::size_t documents_with_it) const;

  std::vector<double> sums_;
  std::vector<double> bonus_;
  std::vector<bool> sure_;              // with a part found that counts by itself
  std::vector<double> best_;            // of the part being looked up
  std::vector<double> now_;             // of the way being tried
  std::vector<std::uint32_t> touched_;  // documents with a best_
  double part_rarity_ = 0;
  double all_parts_ = 0;
};

}  // namespace wenlu::engine
