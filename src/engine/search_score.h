// Adds up what speaks for each outcome while a query is looked up.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/term_table.h"

namespace wenlu::engine {

class SearchScore {
 public:
  explicit SearchScore(std::size_t documents)
      : sums_(documents), best_(documents), now_(documents) {}

  // A part of the query is looked up in several ways; the best of them counts for each document.
  // Rare terms say more than common ones.
  void also(const TermTable& table, TermTable::Range range, float quality);
  void end_part(float importance);

  // Something worth on top, in parts of a full match. The greatest counts.
  void bonus(const TermTable& table, TermTable::Range range, float worth);

  // Of document i: 0 no match, about 1000 all parts found in the best places, more with a bonus.
  std::vector<int> totals() const;

 private:
  float rarity(std::size_t documents_with_it) const;

  std::vector<float> sums_;
  std::vector<float> bonus_ = std::vector<float>(sums_.size());
  std::vector<float> best_;             // of the part being looked up
  std::vector<float> now_;              // of the way being tried
  std::vector<std::uint32_t> touched_;  // documents with a best_
  float part_rarity_ = 0;
  float all_parts_ = 0;
};

}  // namespace wenlu::engine
