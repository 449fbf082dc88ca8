#include "engine/search/search_score.h"

#include <algorithm>
#include <cmath>

namespace wenlu::engine {

namespace {

// The natural logarithm of what is above 0, by ln x = 2 (t + t³/3 + t⁵/5 + …) with t = (x - 1) / (x
// + 1). The same to the last bit wherever it is reckoned; the library's is not, and brings 4 kB of
// tables.
double natural_log(double x) {
  int twos = 0;
  for (; x > 1.5; x /= 2) ++twos;
  for (; x < 0.75; x *= 2) --twos;
  const double t = (x - 1) / (x + 1);
  double sum = 0;
  double power = t;
  for (int n = 1; n < 24; n += 2, power *= t * t) sum += power / n;
  return twos * 0.6931471805599453 + 2 * sum;
}

}  // namespace

double SearchScore::rarity(std::size_t documents_with_it) const {
  const double all = static_cast<double>(sums_.size());
  return natural_log((all + 1) / (static_cast<double>(documents_with_it) + 0.5)) + 0.1;
}

bool SearchScore::also(std::span<const SearchKey> keys, double quality) {
  std::vector<std::uint32_t> with_it;
  for (const SearchKey& key : keys) {
    double& weight = now_[key.document];
    if (weight == 0) with_it.push_back(key.document);
    weight = std::max(weight, key.weight);
  }
  if (with_it.empty()) return false;
  const double rare = rarity(with_it.size());
  part_rarity_ = std::max(part_rarity_, rare);
  for (const std::uint32_t document : with_it) {
    if (best_[document] == 0) touched_.push_back(document);
    best_[document] = std::max(best_[document], rare * quality * now_[document]);
    // Ready for the next word without going over all documents.
    now_[document] = 0;
  }
  return true;
}

void SearchScore::end_part(double importance) {
  all_parts_ += importance * (touched_.empty() ? rarity(0) / 4 : part_rarity_);
  for (const std::uint32_t document : touched_) {
    sums_[document] += importance * best_[document];
    sure_[document] = sure_[document] || importance == 1;
    best_[document] = 0;
  }
  touched_.clear();
  part_rarity_ = 0;
}

void SearchScore::bonus(const SearchKey& key, double worth) {
  bonus_[key.document] = std::max(bonus_[key.document], worth * key.weight);
}

std::vector<int> SearchScore::totals() const {
  std::vector<int> totals(sums_.size());
  for (std::size_t i = 0; i < totals.size(); ++i) {
    if (!sure_[i] && bonus_[i] == 0) continue;
    const double matched = all_parts_ > 0 ? sums_[i] / all_parts_ : 0;
    totals[i] = static_cast<int>(std::lround(1000 * (matched + bonus_[i])));
  }
  return totals;
}

}  // namespace wenlu::engine
