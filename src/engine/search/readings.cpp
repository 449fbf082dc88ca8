#include "engine/search/readings.h"

#include "text/utf8.h"
#include "text/width.h"

namespace wenlu::engine {

Readings make_readings(const std::map<std::string, std::string>& characters_by_syllable,
                       std::string_view traditional_and_simplified) {
  Readings readings;
  for (const auto& [syllable, characters] : characters_by_syllable) {
    readings.syllables.push_back(syllable);
    for (const char32_t c : text::to_utf32(characters)) readings.pinyin[c].push_back(syllable);
  }
  const std::u32string pairs = text::to_utf32(traditional_and_simplified);
  for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
    readings.simplified[pairs[i]] = pairs[i + 1];
  return readings;
}

std::u32string comparable(std::string_view s, const Readings& readings) {
  std::u32string characters = text::to_utf32(text::fold(s));
  for (char32_t& c : characters) {
    const auto it = readings.simplified.find(c);
    if (it != readings.simplified.end()) c = it->second;
  }
  return characters;
}

}  // namespace wenlu::engine
