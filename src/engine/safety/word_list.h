// Words in UTF-8, separated by "|", looked for in folded text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wenlu::engine {

// No word of Latin letters goes on over `at`.
bool is_word_end(const std::u32string& s, std::size_t at);

// How many characters the longest of `words` has that stands at `at` and ends there; 0 for none.
std::size_t word_at(const std::u32string& s, std::size_t at, std::string_view words);

}  // namespace wenlu::engine
