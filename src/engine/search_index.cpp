#include "engine/search_index.h"

#include <algorithm>
#include <map>

#include "content/placeholder.h"
#include "engine/graph.h"
#include "engine/search_units.h"
#include "engine/walk.h"
#include "text/utf8.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kLongestSound = 8;  // characters whose sound is indexed together
constexpr std::size_t kMostSounds = 8;    // ways to read one run of them

// How much a word says of the outcome in whose text it stands.
constexpr float kWords = 1.0F;
constexpr float kTitle = 0.9F;
constexpr float kLabel = 0.8F;
constexpr float kHint = 0.5F;
constexpr float kSummary = 0.5F;
constexpr float kSectionTitle = 0.4F;
constexpr float kLabelFurtherUp = 0.3F;
constexpr float kBody = 0.2F;

enum class Sound { indexed, left_out };

// {wait:ordinary} is no word of anybody's.
std::string without_placeholders(std::string text) {
  const auto found = content::find_placeholders(text).all;
  for (auto it = found.rbegin(); it != found.rend(); ++it) text.replace(it->offset, it->size, " ");
  return text;
}

class Builder {
 public:
  Builder(const content::Guide& guide, const Readings& readings) : guide_(guide) {
    index_.readings = readings;
    for (const std::string& language : guide.languages)
      index_.chinese.push_back(language.starts_with("zh"));
    for (const auto& [id, question] : guide.questions)
      for (const content::Option& option : question.options) note(option);
  }

  SearchIndex build() {
    const auto routes = shortest_routes(guide_);
    for (const Node& node : reachable(guide_, guide_.start, {})) {
      const auto* outcome = std::get_if<content::OutcomeId>(&node);
      const auto route = outcome == nullptr ? routes.end() : routes.find(*outcome);
      if (route != routes.end()) add(guide_.outcomes.at(*outcome), route->second);
    }
    for (TermTable* table : {&index_.characters, &index_.words, &index_.phrases, &index_.pinyin,
                             &index_.initials, &index_.whole_pinyin, &index_.whole_initials})
      table->finish();
    return std::move(index_);
  }

 private:
  void note(const content::Option& option) {
    options_[option.id] = &option;
    if (const auto* outcome = std::get_if<content::OutcomeId>(&option.next))
      leading_to_[*outcome].push_back(&option);
  }

  void add(const content::Outcome& outcome, const Route& route) {
    document_ = static_cast<std::uint32_t>(index_.documents.size());
    index_.documents.push_back({outcome.id, route});
    for (const auto& words : outcome.words)
      for (const std::string& word : words) add(word, kWords, Sound::indexed);
    add(outcome.title, kTitle, Sound::indexed);
    for (const content::Option* option : leading_to_[outcome.id]) {
      add(option->label, kLabel, Sound::indexed);
      add(option->hint, kHint, Sound::left_out);
    }
    add(outcome.summary, kSummary, Sound::left_out);
    for (const content::OptionId& id : route)
      add(options_[id]->label, kLabelFurtherUp, Sound::indexed);
    for (const content::Section& section : outcome.sections) add(section);
  }

  void add(const content::Section& section) {
    add(section.title, kSectionTitle, Sound::left_out);
    add(section.text, kBody, Sound::left_out);
    for (const content::Localized& item : section.list) add(item, kBody, Sound::left_out);
    for (const content::Step& step : section.path.steps) add(step.on, kBody, Sound::left_out);
  }

  void add(const content::Localized& text, float weight, Sound sound) {
    for (const std::string& one : text.by_language) add(one, weight, sound);
  }

  void add(const std::string& text, float weight, Sound sound) {
    const std::vector<Unit> units = units_of(without_placeholders(text), index_.readings);
    for (std::size_t i = 0; i < units.size(); ++i) {
      const bool pair = i > 0 && units[i].joined && units[i].han && units[i - 1].han;
      if (pair)
        index_.characters.add(phrase(units, i - 1, i + 1), document_, weight * share(2, units));
      const float alone = weight * share(1, units);
      if (units[i].han) {
        index_.characters.add(units[i].text, document_, alone);
      } else {
        index_.words.add(units[i].text, document_, alone);
        if (units[i].written != units[i].text) index_.words.add(units[i].written, document_, alone);
      }
    }
    if (sound == Sound::left_out) return;
    if (!units.empty() && units.size() <= kLongestPhrase)
      index_.phrases.add(phrase(units, 0, units.size()), document_, weight);
    for (const Run& run : han_runs(units)) add_sounds(units, run, weight);
  }

  // What makes up all of a text says more than what is one word of many.
  static float share(std::size_t of, const std::vector<Unit>& all) {
    return 0.8F + 0.2F * static_cast<float>(of) / static_cast<float>(all.size());
  }

  void add_sounds(const std::vector<Unit>& units, const Run& run, float weight) {
    for (std::size_t from = run.from; from < run.to; ++from) {
      for (const auto& [pinyin, initials] :
           sounds(units, from, std::min(run.to, from + kLongestSound))) {
        index_.pinyin.add(pinyin, document_, weight);
        index_.initials.add(initials, document_, weight);
        if (from != run.from) continue;
        index_.whole_pinyin.add(pinyin, document_, weight);
        index_.whole_initials.add(initials, document_, weight);
      }
    }
  }

  struct Spelled {
    std::string pinyin;
    std::string initials;
  };

  // Every way to read the characters, up to the first that has no reading.
  std::vector<Spelled> sounds(const std::vector<Unit>& units, std::size_t from, std::size_t to) {
    std::vector<Spelled> spelled{{}};
    for (std::size_t i = from; i < to; ++i) {
      const auto it = index_.readings.pinyin.find(text::decode(units[i].text, 0).value);
      if (it == index_.readings.pinyin.end()) break;
      std::vector<Spelled> longer;
      for (const std::string& syllable : it->second) {
        index_.syllables.insert(syllable);
        for (const Spelled& one : spelled)
          longer.push_back({one.pinyin + syllable, one.initials + syllable.substr(0, 1)});
      }
      if (longer.size() > kMostSounds) longer.resize(kMostSounds);
      spelled = std::move(longer);
    }
    if (spelled.front().pinyin.empty()) spelled.clear();
    return spelled;
  }

  const content::Guide& guide_;
  std::map<content::OptionId, const content::Option*> options_;
  std::map<content::OutcomeId, std::vector<const content::Option*>> leading_to_;
  SearchIndex index_;
  std::uint32_t document_ = 0;
};

}  // namespace

SearchIndex build_index(const content::Guide& guide, const Readings& readings) {
  return Builder(guide, readings).build();
}

}  // namespace wenlu::engine
