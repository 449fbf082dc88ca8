#include "text/width.h"

#include <algorithm>
#include <iterator>

#include "text/invisible.h"
#include "text/utf8.h"
#include "text/width_ranges.h"

namespace wenlu::text {
namespace {

template <std::size_t N>
bool is_within(const CodePointRange (&ranges)[N], char32_t c) {
  const auto after = [](char32_t value, const CodePointRange& range) { return value < range.from; };
  const auto* next = std::upper_bound(std::begin(ranges), std::end(ranges), c, after);
  return next != std::begin(ranges) && c <= std::prev(next)->to;
}

char32_t fold(char32_t c) {
  if (c == 0x3000 || c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A)) return ' ';
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFF01 - '!';
  if (c == 0xFFE5) return 0xA5;  // ￥
  if (c >= 'A' && c <= 'Z') return c - 'A' + 'a';
  return c;
}

// Makes a picture of the character before it, as in 6️⃣.
bool dresses(char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3; }

}  // namespace

std::size_t width(char32_t c) {
  if (c < 0x300) return c == 0 ? 0 : 1;
  if (is_within(kZeroWidth, c)) return 0;
  return is_within(kWide, c) ? 2 : 1;
}

std::size_t width(std::string_view s) {
  std::size_t cells = 0;
  for (std::size_t i = 0; i < s.size();) {
    const CodePoint c = decode(s, i);
    cells += width(c.value);
    i += c.size;
  }
  return cells;
}

std::string fold(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t i = 0; i < s.size();) {
    const CodePoint c = decode(s, i);
    if (!is_invisible(c.value) && !dresses(c.value)) append(out, fold(c.value));
    i += c.size;
  }
  return out;
}

}  // namespace wenlu::text
