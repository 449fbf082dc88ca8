#include "engine/search/search_index.h"

#include "engine/search/plain_words.h"
#include "text/script.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kLongestSound = 8;  // characters whose sound is indexed together
constexpr std::size_t kMostSounds = 8;    // ways to read them

struct Sound {
  std::string pinyin;
  std::string initials;
};

class Builder {
 public:
  explicit Builder(SearchIndex& index) : index_(index) {}

  void add(const SearchDocument& document) {
    for (const std::string& text : document.hints) add_words(text, kHintWeight);
    add_all(document.words, kWordsWeight);
    add_all(document.titles, kTitleWeight);
    add_all(document.labels, kLabelWeight);
    add_all(document.further_up, kFurtherUpWeight);
    ++document_;
  }

 private:
  void add_all(const std::vector<std::string>& texts, double weight) {
    for (const std::string& text : texts) {
      const std::vector<Unit> units = add_words(text, weight);
      for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i].han) add_sounds(text, units, i, weight);
    }
  }

  // What makes up much of a text says more than what is one word of many.
  std::vector<Unit> add_words(const std::string& text, double weight) {
    const std::vector<Unit> units = units_of(text);
    const double share = 0.8 + 0.2 / static_cast<double>(units.size());
    for (const Unit& unit : units)
      index_.words.add(text.substr(unit.from) + ' ', document_, weight * share, unit.from == 0);
    return units;
  }

  // Every way to read the characters from `from` on, up to the first that has no reading.
  void add_sounds(std::string_view text, const std::vector<Unit>& units, std::size_t from,
                  double weight) {
    std::vector<Sound> sounds{{}};
    for (std::size_t i = from; i < units.size() && i < from + kLongestSound; ++i) {
      if (!units[i].han || (i > from && !units[i].joined)) break;
      const auto it = index_.readings.pinyin.find(text::decode(text, units[i].from).value);
      if (it == index_.readings.pinyin.end()) break;
      sounds = longer(sounds, it->second);
    }
    if (sounds.front().pinyin.empty()) return;
    const bool whole = !units[from].joined;
    for (const Sound& sound : sounds) {
      index_.pinyin.add(sound.pinyin, document_, weight, whole);
      index_.initials.add(sound.initials, document_, weight, whole);
    }
  }

  static std::vector<Sound> longer(const std::vector<Sound>& sounds,
                                   const std::vector<std::string>& readings) {
    std::vector<Sound> all;
    for (const std::string& syllable : readings)
      for (const Sound& sound : sounds)
        all.push_back({sound.pinyin + syllable, sound.initials + syllable[0]});
    if (all.size() > kMostSounds) all.resize(kMostSounds);
    return all;
  }

  SearchIndex& index_;
  std::uint32_t document_ = 0;
};

}  // namespace

SearchIndex build_index(const content::Guide& guide) {
  SearchIndex index;
  index.readings = readings_of(guide);
  index.documents = search_texts(guide, index.readings);
  for (const std::string& language : guide.languages)
    index.chinese.push_back(text::script_of(language) == text::Script::chinese);
  Builder builder(index);
  for (const SearchDocument& document : index.documents) builder.add(document);
  for (SearchKeys* keys : {&index.words, &index.pinyin, &index.initials}) keys->finish();
  return index;
}

}  // namespace wenlu::engine
