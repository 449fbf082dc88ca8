// Terms and where they occur: the shelf from which search takes its postings. Filled once, then
// only read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wenlu::engine {

struct Posting {
  std::uint32_t document;
  float weight;  // 0 to 1: how much the place where the term stands says of the document
};

class TermTable {
 public:
  // Documents must be added in ascending order. The greatest weight of a term in a document counts.
  void add(const std::string& term, std::uint32_t document, float weight);

  // Ends the filling: sorts the terms.
  void finish();

  // Places of terms in ascending order of their bytes.
  struct Range {
    std::size_t from;
    std::size_t to;  // exclusive
  };
  Range with_prefix(std::string_view prefix) const;
  Range exactly(std::string_view term) const;

  std::size_t size() const { return terms_.size(); }
  const std::string& term(std::size_t place) const { return terms_[place].text; }
  std::span<const Posting> postings(std::size_t place) const { return terms_[place].postings; }

 private:
  struct Term {
    std::string text;
    std::vector<Posting> postings;
  };
  std::vector<Term> terms_;
  std::unordered_map<std::string, std::size_t> place_of_;  // while filling
};

}  // namespace wenlu::engine
