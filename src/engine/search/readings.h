// How Chinese characters are read and which are the traditional forms of others. Data that comes
// with the content (readings.json), for just the characters it needs; the engine has no such table
// of its own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::engine {

struct Readings {
  std::map<char32_t, std::vector<std::string>>
      pinyin;                               // toneless, ü written v; all common readings
  std::map<char32_t, char32_t> simplified;  // of traditional characters only
  std::vector<std::string> syllables;       // all that are in `pinyin`, sorted
};

// From {"tui": "退推腿", …} and "貨货訂订…", traditional and simplified in turn.
Readings make_readings(const std::map<std::string, std::string>& characters_by_syllable,
                       std::string_view traditional_and_simplified);

// `s` folded (text::fold) and in simplified characters: the form in which words are compared.
std::u32string comparable(std::string_view s, const Readings& readings);

}  // namespace wenlu::engine
