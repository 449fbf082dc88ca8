// How far two words are apart, for "did you mean".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::text {

// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), in code
// points; stops early and answers limit + 1 when it is more than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidate nearest to `word`, or an empty string when none is within a third of its length
// (at least one edit). The first of equals wins.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace wenlu::text
