#include "content/read/check_style.h"

#include <optional>

#include "content/digits.h"
#include "text/quote.h"
#include "text/script.h"
#include "text/utf8.h"

namespace wenlu::content {
namespace {

// Of "你好,再见" the byte of the comma.
std::optional<std::size_t> half_width(std::string_view s) {
  constexpr std::string_view kPunctuation = ",;:?!";
  char32_t before = 0;
  for (std::size_t at = 0; at < s.size();) {
    const text::CodePoint c = text::decode(s, at);
    if (text::is_han(before) && kPunctuation.find(s[at]) != kPunctuation.npos) return at;
    before = c.value;
    at += c.size;
  }
  return std::nullopt;
}

std::optional<std::size_t> markdown(std::string_view s) {
  for (const std::string_view mark : {"**", "](", "`", "<b>", "<br"})
    if (const std::size_t at = s.find(mark); at != s.npos) return at;
  return s.starts_with("# ") || s.starts_with("- ") ? std::optional<std::size_t>(0) : std::nullopt;
}

// A service's number (400 or 800 and 7 more, 95 and 3 or 4 more) or a mobile's, hyphens apart.
bool is_telephone(std::string_view figures) {
  const std::size_t size = figures.size();
  if (figures.starts_with("400") || figures.starts_with("800")) return size == 10;
  if (figures.starts_with("95")) return size == 5 || size == 6;
  return size == 11 && figures[0] == '1' && figures[1] >= '3';
}

struct Stretch {
  std::size_t begin;
  std::size_t end;
};

// The first number in `s` that is written like a telephone's.
std::optional<Stretch> telephone(std::string_view s) {
  for (std::size_t at = 0; at < s.size(); ++at) {
    if (!is_digit(s[at])) continue;
    const std::size_t begin = at;
    std::string figures;
    for (; at < s.size() &&
           (is_digit(s[at]) || (s[at] == '-' && at + 1 < s.size() && is_digit(s[at + 1])));
         ++at)
      if (s[at] != '-') figures += s[at];
    if (is_telephone(figures)) return Stretch{begin, at};
  }
  return std::nullopt;
}

}  // namespace

void check_style(const JsonNode& string, std::string_view language, Reading& reading) {
  if (!reading.is_for_editors()) return;
  const std::string& s = string.string;
  const auto warn = [&](std::size_t at, std::string_view rule, std::string text, std::string hint) {
    reading.found.warning(reading.inside(string, at), rule, [&] {
      return Said{std::move(text), std::move(hint)};
    });
  };
  if (text::script_of(language) == text::Script::chinese)
    if (const auto at = half_width(s))
      warn(*at, "half-width", text::quoted(s.substr(*at, 1)) + " behind a Chinese character",
           "write the full-width sign: ，；：？！");
  if (const auto at = markdown(s))
    warn(*at, "markdown", "the page shows Markdown and HTML as they are written",
         "write plain text; sections have lists, steps and tables of their own");
  const auto number = telephone(s);
  if (number && number->end - number->begin < s.size())
    warn(number->begin, "typed-number",
         "the telephone number " +
             text::quoted(s.substr(number->begin, number->end - number->begin)) + " in a text",
         "write {contact:ID}, so that it stands in one place");
}

}  // namespace wenlu::content
