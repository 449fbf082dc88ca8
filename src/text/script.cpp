#include "text/script.h"

namespace wenlu::text {

Script script_of(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  if (primary == "zh") return Script::chinese;
  return primary == "ja" ? Script::japanese : Script::other;
}

bool has_han(Script script) { return script != Script::other; }

}  // namespace wenlu::text
