#include "content/json/foreign_sign.h"

#include "text/utf8.h"

namespace wenlu::content {
namespace {

struct Known {
  std::u32string_view signs;
  ForeignSign sign;
};

constexpr Known kKnown[] = {
    {U"“”„‟「」『』《》«»", {"a quotation mark of texts", '"'}},
    {U"＂", {"a full-width quotation mark", '"'}},
    {U"，、", {"a Chinese comma", ','}},
    {U"；", {"a Chinese semicolon", ','}},
    {U"：", {"a Chinese colon", ':'}},
    {U"｛", {"a full-width brace", '{'}},
    {U"｝", {"a full-width brace", '}'}},
    {U"［【", {"a Chinese bracket", '['}},
    {U"］】", {"a Chinese bracket", ']'}},
    {U"\u3000", {"a full-width space", ' '}},
    {U"\u00A0\u2002\u2003\u2007\u2009\u202F", {"a space of another kind", ' '}},
    {U"\u200B\u2060\uFEFF", {"a sign that nobody sees", ' '}},
};

bool ends_a_string(std::string_view rest) {
  const std::size_t next = rest.find_first_not_of(' ');
  return next == rest.npos || std::string_view(",:}]\r\n").find(rest[next]) != rest.npos;
}

}  // namespace

std::optional<ForeignSign> foreign_sign(std::string_view bytes, std::size_t at) {
  const char32_t c = text::decode(bytes, at).value;
  for (const Known& known : kKnown)
    if (known.signs.find(c) != known.signs.npos) return known.sign;
  return std::nullopt;
}

std::size_t foreign_end(std::string_view body) {
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t next = at + text::decode(body, at).size;
    const auto sign = foreign_sign(body, at);
    if (sign && sign->meant == '"' && ends_a_string(body.substr(next))) return at;
    at = next;
  }
  return body.npos;
}

}  // namespace wenlu::content
