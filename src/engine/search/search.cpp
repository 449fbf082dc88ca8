#include "engine/search/search.h"

#include <algorithm>

#include "engine/search/plain_words.h"
#include "engine/search/search_score.h"
#include "engine/search/slip.h"
#include "engine/search/syllables.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kMostUnits = 64;
constexpr std::size_t kLongestPhrase = 16;  // units
constexpr int kLeastScore = 200;
constexpr int kLeastShareOfBest = 4;  // a quarter

bool is_letters(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

class Query {
 public:
  Query(const SearchIndex& index, bool chinese)
      : index_(index),
        score_(index.documents.size()),
        word_quality_(chinese ? 0.9 : 1),
        pinyin_quality_(chinese ? 0.95 : 0.6),
        initials_quality_(chinese ? 0.6 : 0.3) {}

  std::vector<int> run(const std::string& typed) {
    const std::string asked = without_asking_words(typed);
    add_phrases(typed);
    // Both ways: "how" may be a part of a title as well as of the question.
    if (asked != typed) add_phrases(asked);
    const std::vector<Unit> units = units_of(asked);
    for (std::size_t i = 0; i < units.size(); ++i) {
      const std::string_view word = of(asked, units[i], units[i]);
      if (!units[i].han)
        look_up_word(word);
      else
        look_up_character(asked, units, i);
    }
    // One word of Latin letters may be pinyin.
    if (units.size() == 1 && !units[0].han) add_whole_sound(asked);
    return score_.totals();
  }

 private:
  static std::string_view of(std::string_view plain, const Unit& first, const Unit& last) {
    return plain.substr(first.from, last.to - first.from);
  }

  void look_up_character(std::string_view plain, const std::vector<Unit>& units, std::size_t i) {
    const auto joins = [&](std::size_t next) {
      return next < units.size() && units[next].han && units[next].joined;
    };
    const bool alone = !joins(i) && !joins(i + 1);
    score_.also(index_.words.with_prefix(of(plain, units[i], units[i])), 1);
    score_.end_part(alone ? 1 : 0.15);
    if (!joins(i)) return;
    if (!score_.also(index_.words.with_prefix(of(plain, units[i - 1], units[i])), 1))
      also_same_sound(text::decode(plain, units[i - 1].from).value,
                      text::decode(plain, units[i].from).value);
    score_.end_part(1);
  }

  // The wrong character of the right sound, as input methods offer it: 退宽 for 退款.
  void also_same_sound(char32_t first, char32_t second) {
    const auto& pinyin = index_.readings.pinyin;
    const auto a = pinyin.find(first);
    const auto b = pinyin.find(second);
    if (a == pinyin.end() || b == pinyin.end()) return;
    for (const std::string& one : a->second)
      for (const std::string& other : b->second)
        score_.also(index_.pinyin.with_prefix(one + other), 0.6);
  }

  void look_up_word(std::string_view word) {
    const bool known = also_word(word);
    bool sounds = false;
    if (word.size() > 1 && is_letters(word)) {
      sounds = score_.also(index_.pinyin.with_prefix(word), pinyin_quality_);
      if (word.size() <= 8) score_.also(index_.initials.with_prefix(word), initials_quality_);
      if (!known && !sounds && look_up_syllables(word)) return;
    }
    if (!known && !sounds) also_slips(word);
    score_.end_part(1);
  }

  bool also_word(std::string_view word) {
    const bool whole =
        score_.also(index_.words.with_prefix(std::string(word) + ' '), word_quality_);
    if (word.size() < 2) return whole;
    if (score_.also(index_.words.with_prefix(word), 0.8 * word_quality_)) return true;
    const std::string_view stem = stem_of(word);
    return stem != word && score_.also(index_.words.with_prefix(stem), 0.8 * word_quality_);
  }

  // Words that stand apart in the content, typed in one go: woyaotuikuan.
  bool look_up_syllables(std::string_view letters) {
    const auto syllables = syllables_of(letters, index_.readings);
    const auto pair = [&](std::size_t i) {
      const std::size_t size = syllables[i].size() + syllables[i + 1].size();
      return index_.pinyin.with_prefix({syllables[i].data(), size});
    };
    bool found = false;
    for (std::size_t i = 0; i + 1 < syllables.size(); ++i) found = found || !pair(i).empty();
    if (!found) return false;
    for (std::size_t i = 0; i + 1 < syllables.size(); ++i) {
      score_.also(pair(i), 0.6 * pinyin_quality_);
      score_.end_part(1);
    }
    return true;
  }

  void also_slips(std::string_view typed) {
    if (typed.size() < 4) return;
    also_slips_in(index_.words, typed, 0.6 * word_quality_, false);
    if (typed.size() > 4) also_slips_in(index_.pinyin, typed, 0.6 * pinyin_quality_, true);
  }

  void also_slips_in(const SearchKeys& keys, std::string_view typed, double quality, bool whole) {
    std::vector<SearchKey> found;
    const auto begins = [&](std::string_view head) { return !keys.with_prefix(head).empty(); };
    for_each_slip(std::string(typed), begins, [&](const std::string& meant) {
      for (const SearchKey& key : keys.with_prefix(meant)) {
        const std::size_t length = std::min(key.key.find(' '), key.key.size());
        const bool fits =
            length >= 4 && (typed.size() > 4 || length <= 5);  // short words as wholes
        if (fits && (key.whole || !whole)) found.push_back(key);
      }
    });
    score_.also(found, quality);
  }

  // Texts that stand in the query as they are, or that the query begins.
  void add_phrases(const std::string& plain) {
    const std::vector<Unit> units = units_of(plain);
    for (std::size_t i = 0; i < units.size(); ++i) {
      for (std::size_t k = i; k < std::min(units.size(), i + kLongestPhrase); ++k) {
        const std::string phrase = std::string(of(plain, units[i], units[k])) + ' ';
        const std::size_t length = k + 1 - i;
        const double share = static_cast<double>(length) / static_cast<double>(units.size());
        for (const SearchKey& key : index_.words.with_prefix(phrase))
          if (key.whole && key.key.size() == phrase.size())
            score_.bonus(key, length == units.size() ? 1.2 : 0.6 * share);
      }
    }
    add_begun(index_.words, plain, 0, 0.3);
  }

  void add_whole_sound(std::string_view letters) {
    add_begun(index_.pinyin, letters, 0.6, 0.2);
    add_begun(index_.initials, letters, 0.3, 0.1);
  }

  // Whole texts that are, or that begin with, what was typed; a letter alone begins too many.
  void add_begun(const SearchKeys& keys, std::string_view typed, double exact, double begun) {
    if (typed.size() < 2) return;
    for (const SearchKey& key : keys.with_prefix(typed))
      if (key.whole) score_.bonus(key, key.key.size() == typed.size() ? exact : begun);
  }

  const SearchIndex& index_;
  SearchScore score_;
  double word_quality_;
  double pinyin_quality_;
  double initials_quality_;
};

std::string cut(std::string plain) {
  const std::vector<Unit> units = units_of(plain);
  if (units.size() > kMostUnits) plain.resize(units[kMostUnits - 1].to);
  return plain;
}

// The numbers of the `most` best that are not far behind the best of all, best first.
std::vector<std::size_t> best_of(const std::vector<int>& scores, std::size_t most) {
  const int least = std::max(kLeastScore, *std::ranges::max_element(scores) / kLeastShareOfBest);
  const auto better = [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; };
  std::vector<std::size_t> best;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] < least) continue;
    best.insert(std::ranges::upper_bound(best, i, better), i);
    if (best.size() > most) best.pop_back();
  }
  return best;
}

}  // namespace

std::vector<Found> find(const SearchIndex& index, std::string_view words,
                        content::Language language, std::size_t most) {
  const std::string plain = cut(plain_words(words, index.readings));
  const bool chinese = language < index.chinese.size() && index.chinese[language];
  if (plain.empty() || index.documents.empty()) return {};
  const std::vector<int> scores = Query(index, chinese).run(plain);
  std::vector<Found> found;
  for (const std::size_t i : best_of(scores, most)) {
    const SearchDocument& document = index.documents[i];
    found.push_back({document.outcome, document.route, scores[i], &document.choices});
  }
  return found;
}

}  // namespace wenlu::engine
