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

// Adds the keys of one document.
class KeysWriter {
 public:
  KeysWriter(SearchIndex& index, std::uint32_t document) : index_(index), document_(document) {}

  void add(const SearchText& text) {
    const std::vector<Unit> units = add_words(text);
    for (std::size_t i = 0; i < units.size(); ++i)
      if (units[i].han && text.weight != kHintWeight) add_sounds(text, units, i);
  }

 private:
  std::string_view keep(std::string text) { return index_.texts.emplace_back(std::move(text)); }

  // What makes up much of a text says more than what is one word of many.
  std::vector<Unit> add_words(const SearchText& text) {
    const std::vector<Unit> units = units_of(text.plain);
    const std::string_view kept = keep(text.plain + ' ');
    const double share = 0.8 + 0.2 / static_cast<double>(units.size());
    for (const Unit& unit : units)
      index_.words.add(kept.substr(unit.from), document_, text.weight * share, unit.from == 0);
    return units;
  }

  // Every way to read the characters from `from` on, up to the first that has no reading.
  void add_sounds(const SearchText& text, const std::vector<Unit>& units, std::size_t from) {
    std::vector<Sound> sounds{{}};
    for (std::size_t i = from; i < units.size() && i < from + kLongestSound; ++i) {
      if (!units[i].han || (i > from && !units[i].joined)) break;
      const auto it = index_.readings.pinyin.find(text::decode(text.plain, units[i].from).value);
      if (it == index_.readings.pinyin.end()) break;
      sounds = longer(sounds, it->second);
    }
    if (sounds.front().pinyin.empty()) return;
    const bool whole = !units[from].joined;
    for (const Sound& sound : sounds) {
      index_.pinyin.add(keep(sound.pinyin), document_, text.weight, whole);
      index_.initials.add(keep(sound.initials), document_, text.weight, whole);
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
  std::uint32_t document_;
};

}  // namespace

SearchIndexing::SearchIndexing(const content::Guide& guide) : texts_(guide, index_.readings) {
  index_.readings = readings_of(guide);
  index_.documents = search_documents(guide);
  for (const std::string& language : guide.languages)
    index_.chinese.push_back(text::script_of(language) == text::Script::chinese);
}

bool SearchIndexing::step() {
  if (next_ == index_.documents.size())
    return index_.words.sort_some() || index_.pinyin.sort_some() || index_.initials.sort_some();
  KeysWriter writer(index_, next_);
  for (const SearchText& text : texts_.of(index_.documents[next_])) writer.add(text);
  ++next_;
  return true;
}

SearchIndex build_index(const content::Guide& guide) {
  SearchIndexing indexing(guide);
  while (indexing.step()) {
  }
  return std::move(indexing.index());
}

}  // namespace wenlu::engine
