#include "engine/safety/glyphs.h"

#include <algorithm>
#include <string_view>

#include "text/script.h"
#include "text/utf8.h"
#include "text/width.h"

namespace wenlu::engine {
namespace {

// Do the Chinese characters before `end` go on from a host's name, as in shop.com中.网址?
bool goes_on_from_name(const std::u32string& s, std::size_t end) {
  while (end > 0 && text::is_han(s[end - 1])) --end;
  const char32_t before = end > 0 ? s[end - 1] : ' ';
  return is_ascii_letter(before) || is_digit(before) || before == '.' || before == '-';
}

}  // namespace

Glyphs glyphs_of(std::string_view text, std::size_t most) {
  Glyphs glyphs;
  std::size_t at = 0;
  while (at < text.size() && glyphs.size() < most) {
    const std::size_t size = text::decode(text, at).size;
    for (const char32_t c : text::to_utf32(text::fold(text.substr(at, size)))) {
      glyphs.plain += c;
      glyphs.begin.push_back(at);
    }
    at += size;
  }
  glyphs.begin.push_back(at);
  return glyphs;
}

Glyphs close_gaps(const Glyphs& glyphs) {
  constexpr std::u32string_view kSigns = U" *~_-.·|+^#☆★●◆※";
  const std::u32string& s = glyphs.plain;
  Glyphs closed;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::size_t end = std::min(s.find_first_not_of(kSigns, i), s.size());
    // The dot of a host name is no sign to look through.
    const bool dotted = s.find('.', i) < end;
    const bool gap = end > i && i > 0 && end < s.size() && text::is_han(s[i - 1]) &&
                     text::is_han(s[end]) && !(dotted && goes_on_from_name(s, i));
    for (std::size_t k = i; !gap && k <= end && k < s.size(); ++k) {
      closed.plain += s[k];
      closed.begin.push_back(glyphs.begin[k]);
    }
    i = gap ? end - 1 : end;
  }
  closed.begin.push_back(glyphs.begin.back());
  return closed;
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_ascii_letter(char32_t c) { return c >= 'a' && c <= 'z'; }

}  // namespace wenlu::engine
