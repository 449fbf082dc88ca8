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

}  // namespace

std::string quoted(std::string_view s) {
  std::string out = "\"";
  std::size_t count = 0;
  for (std::size_t i = 0; i < s.size(); ++count) {
    if (count == kMostCharacters) {
      out += "…";
      break;
    }
    const CodePoint c = decode(s, i);
    if (is_control(c.value) || is_invisible(c.value)) {
      out += named(c.value);
    } else {
      append(out, c.value);
    }
    i += c.size;
  }
  return out + '"';
}

}  // namespace wenlu::text
