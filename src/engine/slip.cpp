#include "engine/slip.h"

#include <algorithm>

namespace wenlu::engine {

bool begins_but_for_a_slip(std::string_view word, std::string_view typed) {
  const auto differs = std::ranges::mismatch(word, typed);
  const std::string_view w = word.substr(static_cast<std::size_t>(differs.in1 - word.begin()));
  const std::string_view t = typed.substr(static_cast<std::size_t>(differs.in2 - typed.begin()));
  if (t.empty()) return true;
  if (w.starts_with(t.substr(1))) return true;  // too many
  if (w.empty()) return false;
  if (w.substr(1).starts_with(t.substr(1))) return true;  // wrong
  if (w.substr(1).starts_with(t)) return true;            // too few
  return w.size() > 1 && t.size() > 1 && w[0] == t[1] && w[1] == t[0] &&
         w.substr(2).starts_with(t.substr(2));
}

}  // namespace wenlu::engine
