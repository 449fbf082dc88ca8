#include "text/quote.h"

#include "text/hex.h"
#include "text/invisible.h"
#include "text/utf8.h"

namespace wenlu::text {
namespace {

constexpr std::size_t kMostCharacters = 60;

std::string named(char32_t c) {
  std::string digits;
  for (char32_t rest = c; rest != 0 || digits.size() < 4; rest >>= 4)
    digits.insert(digits.begin(), kUpperHex[rest & 0xF]);
  return "<U+" + digits + ">";
}

bool is_treacherous(char32_t c) { return is_control(c) || is_invisible(c); }

// The first `most` characters.
std::string written(std::string_view s, std::size_t most) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t i = 0; i < s.size(); ++count) {
    if (count == most) return out + "…";
    const CodePoint c = decode(s, i);
    if (is_treacherous(c.value)) {
      out += named(c.value);
    } else {
      append(out, c.value);
    }
    i += c.size;
  }
  return out;
}

bool may_mislead(char32_t c) {
  constexpr char32_t kInBrokenUtf8 = 0xFFFD;
  return is_treacherous(c) || c == ' ' || c == ':' || c == '"' || c == kInBrokenUtf8;
}

}  // namespace

std::string quoted(std::string_view s) { return '"' + written(s, kMostCharacters) + '"'; }

std::string harmless(std::string_view s) { return written(s, s.size()); }

std::string shown(std::string_view name) {
  bool plain = !name.empty();
  for (const char32_t c : to_utf32(name)) plain = plain && !may_mislead(c);
  return plain ? std::string(name) : '"' + harmless(name) + '"';
}

}  // namespace wenlu::text
