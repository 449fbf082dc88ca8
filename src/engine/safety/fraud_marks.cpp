#include "engine/safety/fraud_marks.h"

#include <algorithm>

#include "engine/safety/glyphs.h"
#include "engine/safety/look_alike.h"

namespace wenlu::engine {
namespace {

bool is_word_character(char32_t c) { return is_ascii_letter(c) || is_digit(c) || is_han(c); }

// Words of Latin letters, parted by single blanks.
std::u32string spaced(std::u32string_view s) {
  std::u32string out;
  for (const char32_t c : s) {
    if (is_word_character(c))
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::u32string squeezed(std::u32string s) {
  std::erase_if(s, [](char32_t c) { return !is_word_character(c); });
  return s;
}

bool stands_alone_in(const std::u32string& text, const std::u32string& word) {
  if (word.empty()) return false;
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool inside = (at > 0 && is_ascii_letter(text[at - 1])) ||
                        (end < text.size() && is_ascii_letter(text[end]));
    if (!inside) return true;
  }
  return false;
}

class Message {
 public:
  Message(std::string_view text, const Readings& readings) : readings_(readings) {
    std::u32string plain = comparable(text.substr(0, kLongest), readings);
    std::ranges::transform(plain, plain.begin(), looks_like);
    spaced_ = spaced(plain);
    squeezed_ = squeezed(plain);
  }

  // Chinese words may be torn apart by blanks and signs; Latin ones must stand alone (otp is not in
  // hotpot).
  bool has(const std::string& word) const {
    const std::u32string plain = comparable(word, readings_);
    if (std::ranges::none_of(plain, is_han)) return stands_alone_in(spaced_, spaced(plain));
    return squeezed_.find(squeezed(plain)) != squeezed_.npos;
  }

 private:
  static constexpr std::size_t kLongest = 80'000;  // bytes
  const Readings& readings_;
  std::u32string spaced_;
  std::u32string squeezed_;
};

}  // namespace

std::vector<const content::FraudMark*> find_marks(const content::Guide& guide,
                                                  std::string_view text, const Readings& readings) {
  const Message message(text, readings);
  std::vector<const content::FraudMark*> marks;
  for (const content::FraudMark& mark : guide.frauds) {
    const bool found = std::ranges::any_of(mark.words, [&](const auto& words) {
      return std::ranges::any_of(
          words, [&](const std::string& word) { return !word.empty() && message.has(word); });
    });
    if (found) marks.push_back(&mark);
  }
  return marks;
}

}  // namespace wenlu::engine
