#include "engine/term_table.h"

#include <algorithm>

namespace wenlu::engine {

void TermTable::add(const std::string& term, std::uint32_t document, float weight) {
  const auto [it, is_new] = place_of_.try_emplace(term, terms_.size());
  if (is_new) terms_.push_back({term, {}});
  std::vector<Posting>& postings = terms_[it->second].postings;
  if (postings.empty() || postings.back().document != document)
    postings.push_back({document, weight});
  else
    postings.back().weight = std::max(postings.back().weight, weight);
}

void TermTable::finish() {
  place_of_ = {};
  std::ranges::sort(terms_, {}, &Term::text);
}

TermTable::Range TermTable::with_prefix(std::string_view prefix) const {
  const auto begin_of = [&](const Term& term) {
    return std::string_view(term.text).substr(0, prefix.size());
  };
  const auto from = std::ranges::lower_bound(terms_, prefix, {}, begin_of);
  const auto to = std::ranges::upper_bound(terms_, prefix, {}, begin_of);
  return {static_cast<std::size_t>(from - terms_.begin()),
          static_cast<std::size_t>(to - terms_.begin())};
}

TermTable::Range TermTable::exactly(std::string_view term) const {
  const auto it = std::ranges::lower_bound(terms_, term, {}, &Term::text);
  const auto place = static_cast<std::size_t>(it - terms_.begin());
  return {place, it != terms_.end() && it->text == term ? place + 1 : place};
}

}  // namespace wenlu::engine
