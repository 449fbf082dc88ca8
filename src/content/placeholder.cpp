#include "content/placeholder.h"

#include <algorithm>

namespace wenlu::content {
namespace {

bool is_name_letter(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }

bool is_name_character(char c) { return is_name_letter(c) || (c >= '0' && c <= '9') || c == '-'; }

bool is_name(std::string_view s) {
  return !s.empty() && is_name_letter(s.front()) &&
         std::all_of(s.begin(), s.end(), is_name_character);
}

// The placeholder whose "{" stands at `from`; nothing when it is not well-formed.
std::optional<Placeholder> placeholder_at(std::string_view text, std::size_t from) {
  const std::size_t end = text.find('}', from);
  if (text[from] != '{' || end == text.npos) return std::nullopt;
  const std::string_view inside = text.substr(from + 1, end - from - 1);
  const std::size_t colon = inside.find(':');
  Placeholder out{from, end + 1 - from, {}, inside};
  if (colon != inside.npos) {
    out.kind = inside.substr(0, colon);
    out.id = inside.substr(colon + 1);
    if (!is_name(out.kind)) return std::nullopt;
  }
  return is_name(out.id) ? std::optional(out) : std::nullopt;
}

}  // namespace

Placeholders find_placeholders(std::string_view text) {
  Placeholders out;
  for (std::size_t at = text.find_first_of("{}"); at != text.npos;
       at = text.find_first_of("{}", at)) {
    if (const auto found = placeholder_at(text, at)) {
      out.all.push_back(*found);
      at += found->size;
    } else {
      if (!out.broken) out.broken = at;
      ++at;
    }
  }
  return out;
}

}  // namespace wenlu::content
