#include "engine/search/syllables.h"

#include <algorithm>

namespace wenlu::engine {
namespace {

constexpr std::size_t kLongestSyllable = 6;  // zhuang

bool is_syllable(std::string_view letters, bool last, const Readings& readings) {
  const auto it = std::ranges::lower_bound(readings.syllables, letters);
  if (it == readings.syllables.end()) return false;
  return *it == letters || (last && it->starts_with(letters));
}

}  // namespace

std::vector<std::string_view> syllables_of(std::string_view letters, const Readings& readings) {
  // From the end: how long the syllable is with which the rest can be cut, 0 where none is.
  std::vector<std::size_t> sizes(letters.size());
  for (std::size_t from = letters.size(); from-- > 0;) {
    for (std::size_t size = std::min(kLongestSyllable, letters.size() - from); size > 0; --size) {
      const bool last = from + size == letters.size();
      if ((last || sizes[from + size] > 0) &&
          is_syllable(letters.substr(from, size), last, readings)) {
        sizes[from] = size;
        break;
      }
    }
  }
  std::vector<std::string_view> cut;
  if (letters.empty() || sizes[0] == 0) return cut;
  for (std::size_t from = 0; from < letters.size(); from += sizes[from])
    cut.push_back(letters.substr(from, sizes[from]));
  return cut;
}

}  // namespace wenlu::engine
