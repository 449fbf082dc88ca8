#include "engine/search/plain_words.h"

#include <algorithm>

#include "text/script.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  const bool punctuation = c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x2BFF) ||
                           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE10 && c <= 0xFE6F) ||
                           (c >= 0xFF00 && c <= 0xFFFF);
  return !punctuation;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’'; }

std::vector<std::string_view> words_of(std::string_view plain) {
  std::vector<std::string_view> words;
  while (!plain.empty()) {
    const std::size_t end = std::min(plain.find(' '), plain.size());
    if (end > 0) words.push_back(plain.substr(0, end));
    plain.remove_prefix(std::min(end + 1, plain.size()));
  }
  return words;
}

// Chinese needs no spaces around it to be a word.
void blank_out(std::string& plain, std::string_view chinese) {
  for (std::size_t at = plain.find(chinese); at != plain.npos; at = plain.find(chinese, at))
    plain.replace(at, chinese.size(), " ");
}

}  // namespace

std::string plain_words(std::string_view s, const Readings& readings) {
  enum class Kind { space, word, han };
  std::string plain;
  Kind last = Kind::space;
  for (const char32_t c : comparable(s, readings)) {
    if (is_apostrophe(c)) continue;
    const Kind kind = text::is_han(c) ? Kind::han : is_letter(c) ? Kind::word : Kind::space;
    if (kind != last && !plain.empty() && plain.back() != ' ') plain += ' ';
    if (kind != Kind::space) text::append(plain, c);
    last = kind;
  }
  if (!plain.empty() && plain.back() == ' ') plain.pop_back();
  return plain;
}

std::vector<Unit> units_of(std::string_view plain) {
  std::vector<Unit> units;
  for (std::size_t at = 0; at < plain.size();) {
    const text::CodePoint c = text::decode(plain, at);
    const bool han = text::is_han(c.value);
    const std::size_t to = han ? at + c.size : std::min(plain.find(' ', at), plain.size());
    units.push_back({at, to, han, at > 0 && plain[at - 1] != ' '});
    at = to < plain.size() && plain[to] == ' ' ? to + 1 : to;
  }
  return units;
}

std::string_view stem_of(std::string_view word) {
  for (const std::string_view ending : {"ing", "ied", "ies", "ed", "es", "s", "y"})
    if (word.ends_with(ending) && word.size() >= ending.size() + 3)
      return word.substr(0, word.size() - ending.size());
  return word;
}

std::string without_asking_words(const std::string& plain) {
  std::string chinese = plain;
  for (const std::string_view word : kAskingWords)
    if (static_cast<unsigned char>(word[0]) > 'z') blank_out(chinese, word);
  std::string left;
  for (const std::string_view word : words_of(chinese)) {
    if (std::ranges::find(kAskingWords, word) != kAskingWords.end()) continue;
    if (!left.empty()) left += ' ';
    left += word;
  }
  return left.empty() ? plain : left;
}

}  // namespace wenlu::engine
