#include "engine/safety/spoken_out.h"

#include <algorithm>
#include <string>

#include "engine/safety/figures.h"
#include "engine/safety/secret_names.h"
#include "engine/safety/word_list.h"

namespace wenlu::engine {
namespace {

// The figure that an English word at `at` is, with the word's length; 0 for none.
struct Spelt {
  char32_t figure = 0;
  std::size_t size = 0;
};

Spelt spelt_at(const std::u32string& s, std::size_t at) {
  constexpr std::string_view kWords[] = {"zero", "one", "two",   "three", "four",
                                         "five", "six", "seven", "eight", "nine"};
  if (!is_word_end(s, at)) return {};
  for (char32_t figure = 0; figure < 10; ++figure)
    if (const std::size_t size = word_at(s, at, kWords[figure])) return {'0' + figure, size};
  return {};
}

void take(const Glyphs& from, std::size_t at, char32_t c, Glyphs& into) {
  into.plain += c;
  into.begin.push_back(from.begin[at]);
}

// "four one nine" as 4 1 9, where at least three follow one another.
Glyphs read_english(const Glyphs& glyphs) {
  constexpr std::size_t kTellingRun = 3;
  const std::u32string& s = glyphs.plain;
  Glyphs read;
  for (std::size_t at = 0; at < s.size();) {
    std::size_t count = 0;
    std::size_t end = at;
    for (Spelt spelt = spelt_at(s, end); spelt.size > 0; spelt = spelt_at(s, end)) {
      ++count;
      end += spelt.size + 1;
    }
    if (count < kTellingRun) {
      take(glyphs, at, s[at], read);
      ++at;
      continue;
    }
    for (; count > 0; --count) {
      const Spelt spelt = spelt_at(s, at);
      take(glyphs, at, spelt.figure, read);
      if (count > 1) take(glyphs, at + spelt.size, ' ', read);
      at += spelt.size + 1;
    }
    --at;  // what follows the last word
  }
  read.begin.push_back(glyphs.begin.back());
  return read;
}

// Lines, brackets and full stops between figures are spaces.
Glyphs in_one_line(Glyphs glyphs) {
  constexpr std::u32string_view kParting = U"\n【】[]~";
  std::u32string& s = glyphs.plain;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool stop =
        s[i] == U'。' && i > 0 && i + 1 < s.size() && is_digit(s[i - 1]) && is_digit(s[i + 1]);
    if (stop || kParting.find(s[i]) != kParting.npos) s[i] = ' ';
  }
  return glyphs;
}

// Does what stands from `from` to `to` say that a number goes on?
bool goes_on(const std::u32string& s, std::size_t from, std::size_t to) {
  constexpr std::size_t kMost = 24;
  constexpr std::string_view kWords =
      "后|中|末|尾|接着|再|第|剩|其余|还有|加上|生日|出生|then|second|next|last|rest|followed|ends";
  if (to - from > kMost) return false;
  // Of the words that clear the figures before them these two go on as well: 63开头，中间52.
  const bool joins = word_at(s, from, "开头|结尾") > 0;
  if (!joins && is_cleared_behind(s, from)) return false;
  if (!names_in(s.substr(from, to - from)).empty()) return false;  // another thing's figures follow
  for (std::size_t at = from; at < to; ++at)
    if (is_word_end(s, at) && word_at(s, at, kWords) > 0) return true;
  return false;
}

// One space instead of the words between two parts of a number.
Glyphs join_parts(const Glyphs& glyphs) {
  const std::u32string& s = glyphs.plain;
  Glyphs joined;
  for (std::size_t at = 0; at < s.size(); ++at) {
    take(glyphs, at, s[at], joined);
    if (!is_digit(s[at])) continue;
    const std::size_t next = static_cast<std::size_t>(
        std::find_if(s.begin() + static_cast<std::ptrdiff_t>(at) + 1, s.end(), is_digit) -
        s.begin());
    if (next == at + 1 || next == s.size() || !goes_on(s, at + 1, next)) continue;
    take(glyphs, at + 1, ' ', joined);
    at = next - 1;
  }
  joined.begin.push_back(glyphs.begin.back());
  return joined;
}

}  // namespace

Glyphs spoken_out(std::string_view text) {
  const Glyphs glyphs = in_one_line(read_english(close_gaps(glyphs_of(text))));
  return join_parts(figures_of(glyphs).glyphs);
}

}  // namespace wenlu::engine
