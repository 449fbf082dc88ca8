#include "engine/safety/figures.h"

#include "engine/safety/look_alike.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kTellingRun = 3;
constexpr std::size_t kTellingGroup = 4;  // characters of which two are numerals: O8O7

// 0 where `c` is no Chinese numeral.
char32_t chinese_figure(char32_t c) {
  constexpr std::u32string_view kNumerals = U"零一二三四五六七八九〇幺两兩壹贰叁肆伍陆柒捌玖貳叄陸";
  constexpr std::u32string_view kFigures = U"01234567890122123456789236";
  const std::size_t at = kNumerals.find(c);
  return at == kNumerals.npos ? 0 : kFigures[at];
}

char32_t figure_for(char32_t c) {
  if (const char32_t figure = chinese_figure(c)) return figure;
  const char32_t seen = looks_like(c);
  if (seen == 'o') return '0';
  if (seen == 'l' || seen == 'i') return '1';
  return is_digit(seen) ? seen : 0;
}

// 9-4-O-2: one letter among figures that the same sign parts.
bool is_lone_figure(const std::u32string& s, std::size_t at) {
  constexpr std::u32string_view kSigns = U" -./";
  return at >= 2 && at + 2 < s.size() && s[at - 1] == s[at + 1] &&
         kSigns.find(s[at - 1]) != kSigns.npos && is_digit(s[at - 2]) && figure_for(s[at + 2]) != 0;
}

}  // namespace

Figures figures_of(const Glyphs& glyphs) {
  Figures figures{glyphs, std::vector<bool>(glyphs.size())};
  std::u32string& s = figures.glyphs.plain;
  std::size_t group_end = s.npos;  // of the last group of figures, of as many as kTellingGroup
  for (std::size_t i = 0; i < s.size();) {
    const std::size_t from = i;
    std::size_t sure = 0;
    for (; i < s.size() && figure_for(s[i]) != 0; ++i)
      sure += is_digit(looks_like(s[i])) || chinese_figure(s[i]) != 0 ? 1U : 0U;
    // 6217…一直: a single Chinese numeral beside figures begins another word.
    if (i > from + 1 && chinese_figure(s[i - 1]) != 0 && is_digit(s[i - 2])) --i;
    if (i == from) {
      ++i;
      continue;
    }
    // An x may be the last character of an identity number.
    const bool in_word = (from > 0 && is_ascii_letter(s[from - 1]) && s[from] < 0x80) ||
                         (i < s.size() && is_ascii_letter(s[i]) && s[i] != 'x' && s[i - 1] < 0x80);
    const bool group = i - from >= kTellingGroup && sure + 1 >= kTellingRun;
    // 4716 OO83 OOO3: a group beside its like.
    const bool beside = i - from == kTellingGroup && sure > 0 && from == group_end + 1;
    const bool lone = i - from == 1 && is_lone_figure(s, from);
    if (in_word || !(sure >= kTellingRun || group || beside || lone)) continue;
    if (i - from == kTellingGroup) group_end = i;
    for (std::size_t k = from; k < i; ++k) {
      figures.disguised[k] = !is_digit(s[k]) && chinese_figure(s[k]) == 0;
      s[k] = figure_for(s[k]);
    }
  }
  return figures;
}

}  // namespace wenlu::engine
