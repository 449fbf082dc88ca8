#include "engine/safety/find_addresses.h"

#include <algorithm>

#include "engine/safety/web_host.h"
#include "engine/search/readings.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

bool is_dot(char32_t c) { return c == '.' || c == U'。' || c == U'．' || c == U'｡'; }

// What an address may be made of; Chinese text around it ends it.
bool is_address_character(char32_t c) {
  if (c < 0x80)
    return c > ' ' && c != '"' && c != '\'' && c != '<' && c != '>' && c != ',' && c != ';';
  return !is_han(c) && looks_like_letter(c);
}

// A Chinese full stop is a dot where an address goes on behind it, as browsers have it.
bool goes_on(const std::u32string& s, std::size_t i) {
  if (!is_dot(s[i]) || s[i] == '.') return is_address_character(s[i]);
  return i > 0 && is_address_character(s[i - 1]) && i + 1 < s.size() &&
         is_address_character(s[i + 1]) && s[i + 1] != '.';
}

struct Token {
  std::size_t from;
  std::size_t to;
};

std::vector<Token> tokens_of(const std::u32string& s) {
  constexpr std::u32string_view kAround = U".:!?()[]{}|*~`";
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const std::size_t from = i;
    while (i < s.size() && goes_on(s, i)) ++i;
    Token token{from, i};
    while (token.to > token.from && kAround.find(s[token.to - 1]) != kAround.npos) --token.to;
    while (token.to > token.from && s[token.from] != '.' &&
           kAround.find(s[token.from]) != kAround.npos)
      ++token.from;
    if (token.to > token.from) tokens.push_back(token);
  }
  return tokens;
}

// Chinese characters right before ".com" are part of the name: 官方客服.com.
void take_name_before(const std::u32string& s, Token& token) {
  constexpr std::size_t kLongest = 16;
  if (s[token.from] != '.') return;
  for (std::size_t n = 0; n < kLongest && token.from > 0 && is_han(s[token.from - 1]); ++n)
    --token.from;
}

std::u32string with_plain_dots(std::u32string s) {
  std::ranges::replace_if(s, is_dot, '.');
  return s;
}

}  // namespace

std::vector<FoundAt> find_addresses(const content::Guide& guide, const Glyphs& glyphs) {
  std::vector<FoundAt> found;
  for (Token token : tokens_of(glyphs.plain)) {
    take_name_before(glyphs.plain, token);
    const auto address =
        read_address(with_plain_dots(glyphs.plain.substr(token.from, token.to - token.from)));
    if (!address) continue;
    found.push_back({token.from, token.to, judge(guide, *address)});
  }
  return found;
}

}  // namespace wenlu::engine
