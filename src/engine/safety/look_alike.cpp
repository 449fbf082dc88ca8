#include "engine/safety/look_alike.h"

#include <string_view>

#include "text/utf8.h"

namespace wenlu::engine {
namespace {

// What is written, and below it what it looks like.
struct Script {
  std::u16string_view written;
  std::string_view seen;
};

constexpr Script kScripts[] = {
    // Cyrillic
    {u"абвгдеёжийклмнопрстухцчшщъьэяіїјѕԁһӏԛԝґАВЕКМНОРСТУХІЈЅԚԜ",
     "abbrdeexuuknmhonpctyxuuwwbberiijsdhlqwrabekmhopctyxijsqw"},
    // Greek
    {u"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
     "abydeznoikauveonpoctuoxwwaeniouwabezhikmnoptyx"},
    // Armenian, Latin beyond ASCII, figures
    {u"օոսհցɑɡıɩʟɴʀʏƅþðøłđħŧŋß①②③④⑤⑥⑦⑧⑨⓪⁰¹²³⁴⁵⁶⁷⁸⁹×✕✖╳",
     "onuhgagiilnrybpdoldhtnb12345678900123456789xxxx"}};

// The letters of U+00C0 to U+00FF and U+0100 to U+017F without their accents, * where there is
// none.
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo*ouuuuypbaaaaaaaceeeeiiiidnooooo*ouuuuypy";
constexpr std::string_view kLatinExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllllllln"
    "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

char32_t at(std::string_view letters, char32_t c, char32_t first) {
  const char letter = letters[c - first];
  return letter == '*' ? c : static_cast<char32_t>(letter);
}

}  // namespace

char32_t looks_like(char32_t c) {
  if (c < 0x80) return c;
  for (const Script& script : kScripts)
    for (std::size_t i = 0; i < script.written.size(); ++i)
      if (script.written[i] == c) return static_cast<char32_t>(script.seen[i]);
  if (c >= 0xC0 && c <= 0xFF) return at(kLatin1, c, 0xC0);
  if (c >= 0x100 && c < 0x100 + kLatinExtended.size()) return at(kLatinExtended, c, 0x100);
  if (c >= 0x24B6 && c <= 0x24E9) return 'a' + (c - 0x24B6) % 26;     // ⓐ
  if (c >= 0x1D400 && c <= 0x1D6A3) return 'a' + (c - 0x1D400) % 26;  // mathematical letters
  if (c >= 0x1D7CE && c <= 0x1D7FF) return '0' + (c - 0x1D7CE) % 10;
  return c;
}

std::string glance(std::u32string_view name) {
  std::string form;
  for (const char32_t written : name) {
    char32_t c = looks_like(written);
    if (c == '-' || c == '.' || c == '_') continue;
    if (c == '0') c = 'o';
    if (c == '1' || c == 'i' || c == '|') c = 'l';
    // At a glance rn is an m, vv a w.
    if (c == 'n' && form.ends_with('r')) {
      form.back() = 'm';
      continue;
    }
    if (c == 'v' && form.ends_with('v')) {
      form.back() = 'w';
      continue;
    }
    text::append(form, c);
  }
  return form;
}

}  // namespace wenlu::engine
