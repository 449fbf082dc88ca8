#include "engine/search.h"

#include <algorithm>

#include "engine/search_score.h"
#include "engine/search_units.h"
#include "engine/slip.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kMostUnits = 64;
constexpr int kLeastScore = 120;
constexpr int kLeastShareOfBest = 4;  // a quarter

class Query {
 public:
  Query(const SearchIndex& index, const std::vector<Unit>& typed, bool chinese)
      : index_(index),
        units_(without_asking_words(typed)),
        chinese_(chinese),
        score_(index.documents.size()) {
    add_phrases(typed);
    if (units_ != typed) add_phrases(units_);
    if (units_.size() == 1) add_whole_sound(units_[0].written);
  }

  std::vector<int> run() {
    for (const Run& run : han_runs(units_)) look_up_characters(run);
    for (const Unit& unit : units_)
      if (!unit.han) look_up_word(unit);
    return score_.totals();
  }

 private:
  void look_up_characters(const Run& run) {
    const bool alone = run.to - run.from == 1;
    for (std::size_t i = run.from; i < run.to; ++i) {
      score_.also(index_.characters, index_.characters.exactly(units_[i].text), 1);
      score_.end_part(alone ? 1.0F : 0.25F);
      if (i == run.from) continue;
      const auto pair = index_.characters.exactly(phrase(units_, i - 1, i + 1));
      if (pair.from != pair.to)
        score_.also(index_.characters, pair, 1);
      else
        also_same_sound(units_[i - 1], units_[i]);
      score_.end_part(1);
    }
  }

  // The wrong character of the right sound, as input methods offer it: 退宽 for 退款.
  void also_same_sound(const Unit& first, const Unit& second) {
    const auto& pinyin = index_.readings.pinyin;
    const auto a = pinyin.find(text::decode(first.text, 0).value);
    const auto b = pinyin.find(text::decode(second.text, 0).value);
    if (a == pinyin.end() || b == pinyin.end()) return;
    for (const std::string& one : a->second)
      for (const std::string& other : b->second)
        score_.also(index_.pinyin, index_.pinyin.with_prefix(one + other), 0.6F);
  }

  void look_up_word(const Unit& unit) {
    const bool known = also_word(unit);
    const bool letters =
        std::ranges::all_of(unit.written, [](char c) { return c >= 'a' && c <= 'z'; });
    bool sounds = false;
    if (letters && unit.written.size() > 1) {
      sounds = also_pinyin(unit.written, 1) || (!known && also_joined_pinyin(unit.written));
      also_initials(unit.written);
    }
    if (!known && !sounds) also_slips(unit.written);
    score_.end_part(1);
  }

  bool also_word(const Unit& unit) {
    const float quality = chinese_ ? 0.9F : 1.0F;
    const auto stem = index_.words.exactly(unit.text);
    const auto whole = index_.words.exactly(unit.written);
    score_.also(index_.words, stem, quality);
    score_.also(index_.words, whole, quality);
    if (unit.written.size() < 2) return stem.from != stem.to;
    const auto begun = index_.words.with_prefix(unit.written);
    score_.also(index_.words, begun, 0.8F * quality);
    return stem.from != stem.to || begun.from != begun.to;
  }

  float pinyin_quality() const { return chinese_ ? 0.95F : 0.6F; }

  bool also_pinyin(std::string_view letters, float quality) {
    const auto range = index_.pinyin.with_prefix(letters);
    score_.also(index_.pinyin, range, quality * pinyin_quality());
    return range.from != range.to;
  }

  // Words that stand apart in the content, typed in one go: tuikuan+shibai.
  bool also_joined_pinyin(std::string_view letters) {
    std::vector<std::string_view> parts;
    while (!letters.empty()) {
      std::size_t size = letters.size();
      while (size > 1 && !is_part(letters.substr(0, size), size == letters.size())) --size;
      if (size < 2) return false;
      parts.push_back(letters.substr(0, size));
      letters.remove_prefix(size);
    }
    for (const std::string_view part : parts) also_pinyin(part, 0.6F);
    return true;
  }

  bool is_part(std::string_view letters, bool last) const {
    const auto range = index_.pinyin.with_prefix(letters);
    return range.from != range.to && (last || is_whole_syllables(letters));
  }

  bool is_whole_syllables(std::string_view letters) const {
    std::vector<bool> reached(letters.size() + 1);
    reached[0] = true;
    for (std::size_t from = 0; from < letters.size(); ++from) {
      for (std::size_t size = 1; reached[from] && size <= 6 && from + size <= letters.size();
           ++size)
        if (index_.syllables.contains(std::string(letters.substr(from, size))))
          reached[from + size] = true;
    }
    return reached.back();
  }

  void also_initials(std::string_view letters) {
    if (letters.size() > 8) return;
    score_.also(index_.initials, index_.initials.with_prefix(letters), chinese_ ? 0.6F : 0.3F);
  }

  void also_slips(std::string_view typed) {
    if (typed.size() < 4) return;
    also_slips_in(index_.words, typed, 0.6F);
    if (typed.size() > 4) also_slips_in(index_.whole_pinyin, typed, 0.6F * pinyin_quality());
  }

  // The first letter is taken to be right, or to have changed places with the second.
  void also_slips_in(const TermTable& table, std::string_view typed, float quality) {
    also_slips_in(table, typed, typed.substr(0, 1), quality);
    if (typed[1] != typed[0]) also_slips_in(table, typed, typed.substr(1, 1), quality);
  }

  void also_slips_in(const TermTable& table, std::string_view typed, std::string_view first,
                     float quality) {
    const auto range = table.with_prefix(first);
    for (std::size_t place = range.from; place < range.to; ++place) {
      const std::string& term = table.term(place);
      if (typed.size() == 4 && term.size() > 5) continue;  // short words must be whole
      if (term.size() > 3 && begins_but_for_a_slip(term, typed))
        score_.also(table, {place, place + 1}, quality);
    }
  }

  // Titles, labels and words that stand in the query as they are, or that the query begins.
  void add_phrases(const std::vector<Unit>& units) {
    const auto& phrases = index_.phrases;
    for (std::size_t from = 0; from < units.size(); ++from) {
      for (std::size_t to = from + 1; to <= std::min(units.size(), from + kLongestPhrase); ++to) {
        const float share = static_cast<float>(to - from) / static_cast<float>(units.size());
        const float worth = to - from == units.size() ? 1.2F : 0.6F * share;
        score_.bonus(phrases, phrases.exactly(phrase(units, from, to)), worth);
      }
    }
    const std::string whole = phrase(units, 0, units.size());
    if (whole.size() > 1) score_.bonus(phrases, phrases.with_prefix(whole), 0.3F);
  }

  void add_whole_sound(std::string_view letters) {
    if (letters.size() < 2) return;
    score_.bonus(index_.whole_pinyin, index_.whole_pinyin.exactly(letters), 0.6F);
    score_.bonus(index_.whole_pinyin, index_.whole_pinyin.with_prefix(letters), 0.2F);
    score_.bonus(index_.whole_initials, index_.whole_initials.exactly(letters), 0.3F);
    score_.bonus(index_.whole_initials, index_.whole_initials.with_prefix(letters), 0.1F);
  }

  const SearchIndex& index_;
  std::vector<Unit> units_;
  bool chinese_;
  SearchScore score_;
};

}  // namespace

std::vector<Found> find(const SearchIndex& index, std::string_view words,
                        content::Language language, std::size_t most) {
  std::vector<Unit> units = units_of(words, index.readings);
  if (units.size() > kMostUnits) units.resize(kMostUnits);
  const bool chinese = language < index.chinese.size() && index.chinese[language];
  if (units.empty() || index.documents.empty()) return {};
  const std::vector<int> scores = Query(index, units, chinese).run();
  const int least = std::max(kLeastScore, *std::ranges::max_element(scores) / kLeastShareOfBest);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (scores[i] >= least) order.push_back(i);
  std::ranges::stable_sort(order,
                           [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  if (order.size() > most) order.resize(most);
  std::vector<Found> found;
  for (const std::size_t i : order)
    found.push_back({index.documents[i].outcome, index.documents[i].route, scores[i]});
  return found;
}

}  // namespace wenlu::engine
