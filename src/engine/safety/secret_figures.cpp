#include "engine/safety/secret_figures.h"

#include <algorithm>
#include <string_view>

#include "engine/safety/glyphs.h"
#include "engine/safety/secret_names.h"

namespace wenlu::engine {
namespace {

constexpr std::size_t kLongestToken = 48;

// 2026-11-02, 2026.11: a year and a month.
bool is_date(std::u32string_view s) {
  if (s.size() < 6 || !(s.starts_with(U"19") || s.starts_with(U"20")) || is_digit(s[4]))
    return false;
  const bool two = s.size() > 6 && is_digit(s[6]);
  const bool ends = s.size() == (two ? 7U : 6U) || !is_digit(s[two ? 7 : 6]);
  return ends && (!two || s[5] == '0' || (s[5] == '1' && s[6] <= '2'));
}

bool is_time(std::u32string_view s) { return s.size() == 5 && s[2] == '.'; }

// `s` with the letters that look like figures read as figures in its first token, if most of it
// are figures.
std::u32string read_look_alikes(std::u32string s) {
  std::size_t end = 0;
  while (end < s.size() && (is_digit(s[end]) || is_ascii_letter(s[end]))) ++end;
  if (2 * count_digits(s, 0, end) <= end) return s;
  for (std::size_t at = 0; at < end; ++at)
    if (s[at] == 'o')
      s[at] = '0';
    else if (s[at] == 'l' || s[at] == 'i')
      s[at] = '1';
  return s;
}

}  // namespace

std::size_t count_digits(const std::u32string& s, std::size_t from, std::size_t to) {
  return static_cast<std::size_t>(std::count_if(s.begin() + static_cast<std::ptrdiff_t>(from),
                                                s.begin() + static_cast<std::ptrdiff_t>(to),
                                                is_digit));
}

std::size_t gap_end(const std::u32string& s, std::size_t at) {
  constexpr std::size_t kWidest = 3;
  constexpr std::u32string_view kBetween = U" -·._/";
  std::size_t end = at;
  while (end < s.size() && end - at < kWidest && kBetween.find(s[end]) != kBetween.npos) ++end;
  return end < s.size() && is_digit(s[end]) ? end : at;
}

std::size_t figures_end(const std::u32string& s, std::size_t at) {
  for (std::size_t next = gap_end(s, at); next < s.size() && is_digit(s[next]);
       next = gap_end(s, at))
    at = next + 1;
  return at;
}

std::optional<Secret> figures_at(const std::u32string& s, std::size_t at, SecretKind kind,
                                 Range range) {
  const std::size_t end = figures_end(s, at);
  const std::size_t count = count_digits(s, at, end);
  const bool in_word = end < s.size() && (is_ascii_letter(s[end]) || s[end] == '_');
  if (count < range.least || count > range.most || in_word || is_cleared_behind(s, end) ||
      is_date(std::u32string_view(s).substr(at, end - at)) ||
      is_time(std::u32string_view(s).substr(at, end - at)))
    return std::nullopt;
  return Secret{kind, at, end};
}

std::optional<Secret> look_alike_figures_at(const std::u32string& s, std::size_t at,
                                            SecretKind kind, Range range) {
  if (at >= s.size()) return std::nullopt;
  auto secret = figures_at(read_look_alikes(s.substr(at, kLongestToken)), 0, kind, range);
  if (!secret) return std::nullopt;
  secret->begin += at;
  secret->end += at;
  return secret;
}

}  // namespace wenlu::engine
