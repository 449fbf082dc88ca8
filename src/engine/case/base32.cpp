#include "engine/case/base32.h"

#include "text/width.h"

namespace wenlu::engine {
namespace {

constexpr std::string_view kSymbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kMostSymbols = 31;  // the powers of 2 in GF(32) differ up to here

// Twice `a` in GF(32), modulo x^5 + x^2 + 1.
unsigned twice(unsigned a) { return (a << 1 ^ (a & 0x10 ? 0x25U : 0U)) & 0x1F; }

// Horner's scheme with x = 2. With the check symbol in its place the whole gives 0, and any one
// wrong symbol or swap of two neighbours that differ gives something else.
unsigned remainder(const std::vector<unsigned>& symbols) {
  unsigned sum = 0;
  for (const unsigned symbol : symbols) sum = twice(sum) ^ symbol;
  return sum;
}

std::optional<unsigned> symbol_of(char c) {
  if (c == 'o') return 0;
  if (c == 'i' || c == 'l') return 1;
  for (unsigned i = 0; i < kSymbols.size(); ++i)
    if (kSymbols[i] == c || (kSymbols[i] >= 'A' && kSymbols[i] - 'A' + 'a' == c)) return i;
  return std::nullopt;
}

}  // namespace

std::string to_base32(const std::vector<bool>& bits) {
  std::vector<unsigned> symbols((bits.size() + 4) / 5);
  for (std::size_t i = 0; i < bits.size(); ++i)
    if (bits[i]) symbols[i / 5] |= 0x10U >> i % 5;
  if (symbols.size() + 1 > kMostSymbols) return "";
  symbols.push_back(0);
  symbols.back() = remainder(symbols);
  std::string code;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    if (i > 0 && i % 4 == 0) code += '-';
    code += kSymbols[symbols[i]];
  }
  return code;
}

std::optional<std::vector<bool>> from_base32(std::string_view code) {
  std::vector<unsigned> symbols;
  for (const char c : text::fold(code)) {
    if (c == ' ' || c == '-') continue;
    const auto symbol = symbol_of(c);
    if (!symbol || symbols.size() == kMostSymbols) return std::nullopt;
    symbols.push_back(*symbol);
  }
  if (symbols.size() < 2 || remainder(symbols) != 0) return std::nullopt;
  // The last is the check symbol.
  symbols.pop_back();
  std::vector<bool> bits;
  for (const unsigned symbol : symbols)
    for (unsigned mask = 0x10; mask != 0; mask >>= 1) bits.push_back((symbol & mask) != 0);
  return bits;
}

}  // namespace wenlu::engine
