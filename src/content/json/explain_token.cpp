#include "content/json/explain_token.h"

#include <algorithm>
#include <cctype>

#include "content/json/foreign_sign.h"
#include "content/json/open_brackets.h"
#include "text/position.h"
#include "text/quote.h"
#include "text/utf8.h"

namespace wenlu::content {
namespace {

using text::quoted;

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kQuotes = R"(keys and texts stand in straight ones: ")";

bool is_figure(char c) { return c >= '0' && c <= '9'; }

bool holds(std::string_view s, std::string_view part) { return s.find(part) != s.npos; }

JsonError said(std::size_t offset, std::string text, std::string hint = "", JsonMend mend = {}) {
  return {offset, "syntax", std::move(text), std::move(hint), {{mend}}};
}

// The byte behind the last token before `start`.
std::size_t end_before(std::string_view bytes, std::size_t start) {
  const std::size_t at = bytes.substr(0, start).find_last_not_of(kBlank);
  return at == bytes.npos ? 0 : at + 1;
}

char last_before(std::string_view bytes, std::size_t start) {
  const std::size_t end = end_before(bytes, start);
  return end == 0 ? '\0' : bytes[end - 1];
}

std::size_t end_of_line(std::string_view bytes, std::size_t at) {
  return std::min(bytes.find('\n', at), bytes.size());
}

bool starts_value(char c) {
  return c == '"' || c == '{' || c == '[' || c == '-' || is_figure(c) || (c >= 'a' && c <= 'z');
}

bool belongs_to_a_word(std::string_view bytes, std::size_t at) {
  return holds(" \t\r\n,:{}[]\"", bytes.substr(at, 1)) ? false : !foreign_sign(bytes, at);
}

std::size_t end_of_word(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && belongs_to_a_word(bytes, at)) at += text::decode(bytes, at).size;
  return at;
}

bool is_of_numbers(char c) { return is_figure(c) || holds("+-.", std::string_view(&c, 1)); }

// The start of the string that ends before the quotation mark at `end`.
std::size_t start_of_string(std::string_view bytes, std::size_t end) {
  std::size_t at = end;
  while (at > 0 && bytes[at - 1] != '\n') {
    --at;
    if (bytes[at] == '"' && (at == 0 || bytes[at - 1] != '\\')) return at;
  }
  return bytes.npos;
}

// Something directly behind the quotation mark at `quote`.
JsonError behind_a_string(std::string_view bytes, std::size_t quote) {
  const std::size_t start = start_of_string(bytes, quote);
  if (start != bytes.npos) {
    const std::size_t end = foreign_end(bytes.substr(start + 1, quote - start - 1));
    if (end != bytes.npos) return foreign_quote(bytes, start + 1 + end, start + 1 + end);
  }
  return said(quote, "a quotation mark ends the text here",
              R"(one that belongs to the text is written \" or “ ”; or is one missing before it?)");
}

JsonError comment(std::string_view bytes, std::size_t start) {
  std::size_t end = end_of_line(bytes, start);
  if (bytes.substr(start, 2) == "/*") end = std::min(bytes.find("*/", start) + 2, bytes.size());
  if (bytes.substr(start, 2) == "/*" && !bytes.substr(start, end - start).ends_with("*/"))
    end = bytes.size();
  return said(start, "JSON has no comments", "leave it out", {start, end, start});
}

JsonError single_quote(std::string_view bytes, std::size_t start) {
  JsonError error = said(start, R"("'" is a single quotation mark)", std::string(kQuotes));
  const std::size_t pair = bytes.find('\'', start + 1);
  if (pair < std::min(end_of_line(bytes, start), bytes.find('"', start)))
    error.mends = {{{start, start + 1, start, '"'}, {pair, pair + 1, pair, '"'}}};
  return error;
}

std::string lowered(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

JsonError bare_word(std::string_view bytes, std::size_t start) {
  const std::size_t end = std::max(end_of_word(bytes, start), start + 1);
  const std::string_view word = bytes.substr(start, end - start);
  const std::string name = quoted(word);
  const std::string small = lowered(word);
  const char32_t first = text::decode(word, 0).value;
  if (first >= U'\uFF10' && first <= U'\uFF19')
    return said(start, name + " is written in full-width figures", "write ordinary ones: 0 to 9");
  if (small == "true" || small == "false" || small == "null")
    return said(start, name + " is not known", "write " + small + ", in small letters");
  if (small == "nan" || small == "none" || small == "undefined" || small == "infinity")
    return said(start, name + " is no value", "leave out the key of which nothing is known");
  if (word == "=")
    return said(start, R"(an equals sign in the place of a colon)", R"(write ":")",
                {start, end, start, ':'});
  if (word[0] == '(' || word[0] == ')')
    return said(start, "round brackets mean nothing", "a list stands in [ ], an object in { }");
  if (word == ";") return said(start, "a semicolon", R"(write ",")", {start, end, start, ','});
  return said(start, name + " stands without quotation marks",
              "keys and texts stand in double quotes");
}

JsonError comma_missing(std::string_view bytes, std::size_t start) {
  const std::size_t end = end_before(bytes, start);
  JsonMend mend;
  if (end < start) mend = {end, end + 1, end, ','};
  return said(end, "a comma is missing", "put one here", mend);
}

JsonError comma_too_many(std::size_t at) {
  return said(at, "a comma too many", "remove it", {at, at + 1, at});
}

// A bracket of another kind than the one that is open, or a key in a list.
JsonError wrong_bracket(std::string_view bytes, std::size_t start) {
  const std::size_t open = innermost_open(bytes.substr(0, start));
  if (open == bytes.npos || bytes[start] == ':') return not_closed(bytes, open);
  const std::string closing = bytes[open] == '[' ? R"("]")" : R"("}")";
  const std::string line = std::to_string(text::position_of(bytes, open).line);
  return said(start, quoted(bytes.substr(start, 1)) + " where " + closing + " was wanted",
              quoted(bytes.substr(open, 1)) + " in line " + line + " is still open");
}

}  // namespace

JsonError not_closed(std::string_view bytes, std::size_t open) {
  const bool is_list = open < bytes.size() && bytes[open] == '[';
  return said(std::min(open, bytes.size()),
              is_list ? "this list is not closed" : "this brace is not closed",
              is_list ? R"(put "]" where it ends)" : R"(put "}" where it ends)");
}

JsonError foreign_quote(std::string_view bytes, std::size_t at, std::size_t pair) {
  const std::size_t size = text::decode(bytes, at).size;
  JsonError error =
      said(at, quoted(bytes.substr(at, size)) + " is " + std::string(foreign_sign(bytes, at)->name),
           std::string(kQuotes));
  if (pair == at) {
    error.mends[0] = {at, at + size, at, '"'};
    return error;
  }
  error.mends = {{{at, at + size, at + size - 1, '"'},
                  {pair, pair + text::decode(bytes, pair).size, pair, '"'}}};
  return error;
}

JsonError explain_word(std::string_view bytes, std::size_t start) {
  if (const auto sign = foreign_sign(bytes, start)) {
    const std::size_t size = text::decode(bytes, start).size;
    if (sign->meant == '"') {
      const std::size_t line = end_of_line(bytes, start);
      const std::size_t end = foreign_end(bytes.substr(start + size, line - start - size));
      if (end != bytes.npos) return foreign_quote(bytes, start, start + size + end);
      JsonError alone = foreign_quote(bytes, start, start);
      alone.mends[0].at = start + size - 1;
      return alone;
    }
    const std::string meant(1, sign->meant);
    return said(start, quoted(bytes.substr(start, size)) + " is " + std::string(sign->name),
                sign->meant == ' ' ? "write an ordinary space" : "write " + quoted(meant),
                {start, start + size, start, sign->meant});
  }
  const char c = bytes[start];
  if (c == '#' || (c == '/' && holds("/*", bytes.substr(start + 1, 1))))
    return comment(bytes, start);
  if (start > 0 && bytes[start - 1] == '"') return behind_a_string(bytes, start - 1);
  if (c == '\'') return single_quote(bytes, start);
  if (is_of_numbers(c) || (start > 0 && is_of_numbers(bytes[start - 1])))
    return explain_number(bytes, start);
  return bare_word(bytes, start);
}

JsonError explain_number(std::string_view bytes, std::size_t at) {
  std::size_t start = at;
  while (start > 0 && static_cast<unsigned char>(bytes[start - 1]) < 0x80 &&
         belongs_to_a_word(bytes, start - 1))
    --start;
  const std::size_t end = std::max(end_of_word(bytes, start), start + 1);
  const std::string_view word = bytes.substr(start, end - start);
  const auto is_not = [&](std::string hint, JsonMend mend = {}) {
    return said(start, quoted(word) + " is not a number", std::move(hint), mend);
  };
  if (word.ends_with('%')) return is_not("leave out the %", {end - 1, end, end - 1});
  if (word.starts_with('+')) return is_not("leave out the +", {start, start + 1, start});
  if (word.starts_with('.')) return is_not("write 0 in front of the point");
  if (word.ends_with('.')) return is_not("write what stands behind the point, or leave it out");
  if (word.starts_with('0') && std::ranges::all_of(word, is_figure))
    return is_not("leave out the 0 in front", {start, start + 1, start});
  return is_not("a date, a time or another text stands in double quotes");
}

JsonError explain_token(std::string_view bytes, std::size_t start, std::size_t size,
                        std::string_view wanted) {
  const char found = bytes[start];
  const bool closes = found == '}' || found == ']';
  const char before = last_before(bytes, start);
  if (closes && before == ',') return comma_too_many(end_before(bytes, start) - 1);
  if (holds(wanted, "expected end of input")) {
    if (before == '}' || before == ']')
      return said(end_before(bytes, start) - 1, "the whole file ends here, and more follows",
                  "is this bracket one too many, or what follows?");
    return said(0, R"(the file does not begin with "{")", "the whole file stands in { }");
  }
  const bool is_behind = start > 0 && (bytes[start - 1] == '"' || is_of_numbers(bytes[start - 1]));
  if (holds(wanted, "expected '}'") || holds(wanted, "expected ']'")) {
    if (is_behind && bytes[start - 1] == '"' && starts_value(found) && found != '{' && found != '[')
      return behind_a_string(bytes, start - 1);
    if (is_behind && is_of_numbers(found)) return explain_number(bytes, start);
    if (starts_value(found)) return comma_missing(bytes, start);
    return wrong_bracket(bytes, start);
  }
  if (found == ',' && before != ':') return comma_too_many(start);
  const std::string name = quoted(bytes.substr(start, size));
  if (holds(wanted, "expected ':'")) {
    const std::size_t end = end_before(bytes, start);
    JsonMend mend;
    if (end < start) mend = {end, end + 1, end, ':'};
    if (closes || found == ',') mend = {};
    return said(end, "a colon is missing behind the key", "a key, a colon, a value", mend);
  }
  if (holds(wanted, "expected string literal"))
    return said(start, "unexpected " + name, "wanted a key in double quotes");
  return said(start, "unexpected " + name, "wanted a value");
}

}  // namespace wenlu::content
