#include "engine/safety/word_list.h"

#include <algorithm>

#include "engine/safety/glyphs.h"
#include "text/utf8.h"

namespace wenlu::engine {

bool is_word_end(const std::u32string& s, std::size_t at) {
  return at == 0 || at >= s.size() || !is_ascii_letter(s[at - 1]) || !is_ascii_letter(s[at]);
}

std::size_t word_at(const std::u32string& s, std::size_t at, std::string_view words) {
  std::size_t longest = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t end = std::min(words.find('|', i), words.size());
    std::size_t to = at;
    while (i < end && to < s.size()) {
      const auto character = text::decode(words, i);
      if (character.value != s[to]) break;
      i += character.size;
      ++to;
    }
    // The longest: "security code" before "security".
    if (i == end && is_word_end(s, to)) longest = std::max(longest, to - at);
    i = end;
  }
  return longest;
}

}  // namespace wenlu::engine
