#include "text/edit_distance.h"

#include <algorithm>

#include "text/utf8.h"

namespace wenlu::text {
namespace {

using Row = std::vector<std::size_t>;

// The next row of the table of distances, from the two above it.
Row next_row(const std::u32string& a, const std::u32string& b, std::size_t i, const Row& above,
             const Row& above_that) {
  Row row(b.size() + 1);
  row[0] = i;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
    const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    if (swapped) row[j] = std::min(row[j], above_that[j - 2] + 1);
  }
  return row;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::u32string from = to_utf32(a);
  const std::u32string to = to_utf32(b);
  const std::size_t gap =
      from.size() > to.size() ? from.size() - to.size() : to.size() - from.size();
  if (gap > limit) return limit + 1;
  Row above_that;
  Row above(to.size() + 1);
  for (std::size_t j = 0; j < above.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    Row row = next_row(from, to, i, above, above_that);
    if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
    above_that = std::move(above);
    above = std::move(row);
  }
  return std::min(above.back(), limit + 1);
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::size_t allowed = std::max<std::size_t>(1, length(word) / 3);
  std::string best;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate, allowed);
    if (distance > allowed) continue;
    best = candidate;
    if (distance == 0) break;
    allowed = distance - 1;
  }
  return best;
}

}  // namespace wenlu::text
