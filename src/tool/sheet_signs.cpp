#include "tool/sheet_signs.h"

#include <cstdio>

#include "text/printable.h"
#include "text/utf8.h"

namespace wenlu::tool {
namespace {

std::string sign(char32_t c) {
  char number[16];
  std::snprintf(number, sizeof number, " (U+%04X)", static_cast<unsigned>(c));
  std::string name;
  text::append(name, c);
  return name + number;
}

}  // namespace

void SheetSigns::check(std::string_view html, std::string_view sheet) {
  for (std::size_t at = 0; at < html.size();) {
    const auto character = text::decode(html, at);
    at += character.size;
    if (text::is_printable(character.value) || !told_.insert(character.value).second) continue;
    console_.refuse(kContentProblems, text::shown(sheet) + " has " + sign(character.value) +
                                          ", which printers make an empty box of: write a word");
  }
}

}  // namespace wenlu::tool
