#include "engine/search_score.h"

#include <algorithm>
#include <cmath>

namespace wenlu::engine {

float SearchScore::rarity(std::size_t documents_with_it) const {
  const float all = static_cast<float>(sums_.size());
  return std::log((all + 1) / (static_cast<float>(documents_with_it) + 0.5F)) + 0.1F;
}

void SearchScore::also(const TermTable& table, TermTable::Range range, float quality) {
  std::vector<std::uint32_t> with_it;
  for (std::size_t place = range.from; place < range.to; ++place) {
    for (const Posting& posting : table.postings(place)) {
      float& weight = now_[posting.document];
      if (weight == 0) with_it.push_back(posting.document);
      weight = std::max(weight, posting.weight);
    }
  }
  if (with_it.empty()) return;
  const float rare = rarity(with_it.size());
  part_rarity_ = std::max(part_rarity_, rare);
  for (const std::uint32_t document : with_it) {
    if (best_[document] == 0) touched_.push_back(document);
    best_[document] = std::max(best_[document], rare * quality * now_[document]);
    now_[document] = 0;
  }
}

void SearchScore::end_part(float importance) {
  all_parts_ += importance * (touched_.empty() ? rarity(0) : part_rarity_);
  for (const std::uint32_t document : touched_) {
    sums_[document] += importance * best_[document];
    best_[document] = 0;
  }
  touched_.clear();
  part_rarity_ = 0;
}

void SearchScore::bonus(const TermTable& table, TermTable::Range range, float worth) {
  for (std::size_t place = range.from; place < range.to; ++place)
    for (const Posting& posting : table.postings(place))
      bonus_[posting.document] = std::max(bonus_[posting.document], worth * posting.weight);
}

std::vector<int> SearchScore::totals() const {
  std::vector<int> totals(sums_.size());
  for (std::size_t i = 0; i < totals.size(); ++i) {
    if (sums_[i] == 0 && bonus_[i] == 0) continue;
    const float matched = all_parts_ > 0 ? sums_[i] / all_parts_ : 0;
    totals[i] = static_cast<int>(std::lround(1000 * (matched + bonus_[i])));
  }
  return totals;
}

}  // namespace wenlu::engine
