#include "engine/safety/glyphs.h"

#include "text/utf8.h"
#include "text/width.h"

namespace wenlu::engine {

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

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_ascii_letter(char32_t c) { return c >= 'a' && c <= 'z'; }

}  // namespace wenlu::engine
