#include "text/script.h"

namespace wenlu::text {

Script script_of(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  if (primary == "zh") return Script::chinese;
  return primary == "ja" ? Script::japanese : Script::other;
}

bool has_han(Script script) { return script != Script::other; }

bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == U'〇' || c == U'々';
}

}  // namespace wenlu::text
