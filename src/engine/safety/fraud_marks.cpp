#include "engine/safety/fraud_marks.h"

#include <algorithm>

#include "engine/safety/glyphs.h"
#include "engine/safety/look_alike.h"
#include "text/script.h"

namespace wenlu::engine {
namespace {

using Lists = std::vector<std::vector<std::string>>;  // one a language

bool is_word_character(char32_t c) { return is_ascii_letter(c) || is_digit(c) || text::is_han(c); }

// One form for words: Latin ones separated by single spaces, none around Chinese ones.
std::u32string words_of(std::u32string_view s) {
  std::u32string out;
  bool gap = false;
  for (const char32_t c : s) {
    if (!is_word_character(c)) {
      gap = true;
      continue;
    }
    if (gap && !out.empty() && !text::is_han(c) && !text::is_han(out.back())) out += ' ';
    out += c;
    gap = false;
  }
  return out;
}

class Message {
 public:
  Message(std::string_view text, const Readings& readings) : readings_(readings) {
    std::u32string plain = comparable(text.substr(0, kLongest), readings);
    std::ranges::transform(plain, plain.begin(), looks_like);
    words_ = words_of(plain);
  }

  // Chinese words may be torn apart by spaces and signs; Latin ends of a word must be ends in the
  // text too (otp is not in hotpot, 加V not in 参加vlog).
  bool has(const Lists& lists) const {
    return some(lists, 0, words_.size(), [](std::size_t) { return true; });
  }

  // One of `words` with one of `demands` beside it.
  bool has_demanded(const Lists& words, const Lists& demands) const {
    return some(words, 0, words_.size(), [&](std::size_t at) {
      const std::size_t from = at > kBeside ? at - kBeside : 0;
      return some(demands, from, at + kBeside, [&](std::size_t d) { return !is_forbidden(d); });
    });
  }

 private:
  static constexpr std::size_t kLongest = 80'000;  // bytes
  static constexpr std::size_t kBeside = 30;

  // Does one of the words begin between `from` and `to` where `is` holds?
  template <class Is>
  bool some(const Lists& lists, std::size_t from, std::size_t to, Is is) const {
    for (const auto& list : lists)
      for (const std::string& one : list) {
        const std::u32string word = words_of(comparable(one, readings_));
        if (word.empty()) continue;
        for (std::size_t at = words_.find(word, from); at < to; at = words_.find(word, at + 1))
          if (stands_alone(at, word.size()) && is(at)) return true;
      }
    return false;
  }

  bool stands_alone(std::size_t at, std::size_t size) const {
    const auto inside = [&](std::size_t i) {
      return i > 0 && i < words_.size() && is_ascii_letter(words_[i - 1]) &&
             is_ascii_letter(words_[i]);
    };
    return !inside(at) && !inside(at + size);
  }

  // 请勿, 不要, "do not" just before.
  bool is_forbidden(std::size_t at) const {
    constexpr std::u32string_view kRefusals[] = {U"勿",   U"不要",   U"别",
                                                 U"not ", U"never ", U"don t "};
    constexpr std::size_t kJustBefore = 8;
    const std::size_t from = at > kJustBefore ? at - kJustBefore : 0;
    const std::u32string_view before = std::u32string_view(words_).substr(from, at - from);
    return std::ranges::any_of(
        kRefusals, [&](std::u32string_view word) { return before.find(word) != before.npos; });
  }

  const Readings& readings_;
  std::u32string words_;
};

}  // namespace

Marks find_marks(const content::Guide& guide, std::string_view text, const Readings& readings) {
  const Message message(text, readings);
  Marks marks;
  for (const content::FraudMark& mark : guide.frauds) {
    if (message.has(mark.words) || message.has_demanded(mark.weak, mark.demands))
      marks.found.push_back(&mark);
    else
      marks.weak = marks.weak || message.has(mark.weak);
  }
  return marks;
}

}  // namespace wenlu::engine
