// Text as it is looked through for numbers, names and addresses: folded to one form (text::fold),
// each character with its place in the original.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::engine {

struct Glyphs {
  std::u32string plain;
  std::vector<std::size_t>
      begin;  // byte offset in the original, one for each of `plain`, and its end last

  std::size_t size() const { return plain.size(); }
};

// At most `most` characters are read.
Glyphs glyphs_of(std::string_view text, std::size_t most = 20'000);

// Spaces and signs between two Chinese characters left out: 微 信, 验*证~码. The dots of a host
// stay.
Glyphs close_gaps(const Glyphs& glyphs);

bool is_digit(char32_t c);
bool is_ascii_letter(char32_t c);  // lower case, as folded text is

}  // namespace wenlu::engine
