#include "content/json/json_error.h"

#include <algorithm>

#include "text/quote.h"

namespace wenlu::content {
namespace {

constexpr std::string_view kWhitespace = " \t\r\n";

bool contains(std::string_view s, std::string_view part) { return s.find(part) != s.npos; }

std::string_view after(std::string_view s, std::string_view mark) {
  const std::size_t at = s.find(mark);
  return at == s.npos ? s : s.substr(at + mark.size());
}

std::string_view before(std::string_view s, std::string_view mark) {
  return s.substr(0, s.find(mark));
}

char last_before(std::string_view bytes, std::size_t offset) {
  const std::size_t at = bytes.substr(0, offset).find_last_not_of(kWhitespace);
  return at == bytes.npos ? '\0' : bytes[at];
}

bool starts_value(char c) {
  return c == '"' || c == '{' || c == '[' || c == '-' || (c >= '0' && c <= '9') ||
         (c >= 'a' && c <= 'z');
}

bool is_word(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// What to do about an unexpected token, by what stood in its place in the library's mind.
std::string advice(std::string_view bytes, std::size_t offset, std::string_view complaint) {
  const std::string_view wanted = after(complaint, "; ");
  const char found = bytes[offset];
  const bool closes = found == '}' || found == ']';
  if (closes && last_before(bytes, offset) == ',') return "remove the comma before it";
  if (contains(wanted, "expected end of input")) return "the document has ended before this";
  if (contains(wanted, "expected '}'") || contains(wanted, "expected ']'")) {
    if (starts_value(found)) return "put a comma before it";
    return contains(wanted, "expected '}'") ? R"(wanted "," or "}")" : R"(wanted "," or "]")";
  }
  if (contains(wanted, "expected string literal")) return "wanted a key in double quotes";
  if (contains(wanted, "expected ':'")) return R"(wanted ":" after the key)";
  return "wanted a value";
}

JsonError ended_early(std::string_view bytes) {
  const std::size_t last = bytes.find_last_not_of(kWhitespace);
  if (last == bytes.npos) return {0, "syntax", "the file is empty", "wanted a JSON object"};
  return {last + 1, "syntax", "the file ends in the middle",
          "a closing bracket or quote is missing"};
}

// Size of the token that "unexpected …" names; the library knows those of strings and numbers only.
std::size_t size_of_token(std::string_view complaint, std::size_t token_size) {
  if (contains(complaint, "unexpected string literal") ||
      contains(complaint, "unexpected number literal")) {
    return token_size;
  }
  if (contains(complaint, "unexpected false literal")) return 5;
  return contains(complaint, "unexpected true literal") ||
                 contains(complaint, "unexpected null literal")
             ? 4
             : 1;
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

// `offset` is the byte at which the word turned out to be none of true, false and null.
JsonError unexpected_word(std::string_view bytes, std::size_t offset) {
  while (offset > 0 && is_small_letter(bytes[offset - 1])) --offset;
  const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(offset);
  const auto end = std::find_if_not(from, bytes.end(), is_word);
  const std::size_t size = std::max<std::size_t>(1, static_cast<std::size_t>(end - from));
  const std::string_view word = bytes.substr(offset, size);
  std::string hint = "strings stand in double quotes; the only bare words are true, false and null";
  if (word == "/" || word == "#") hint = "JSON has no comments";
  return {offset, "syntax", "unexpected " + text::quoted(word), hint};
}

// "control character U+000A (LF) must be escaped to \u000A or \n" and its like.
JsonError broken_string(std::string_view bytes, std::string_view complaint, std::size_t read,
                        std::size_t start) {
  if (contains(complaint, "closing quote")) {
    return {start, "syntax", "a string without its closing quote", ""};
  }
  const std::size_t offset = std::min(read == 0 ? 0 : read - 1, bytes.size());
  constexpr std::string_view kEscape = " must be escaped to ";
  if (!contains(complaint, kEscape)) return {offset, "syntax", std::string(complaint), ""};
  std::string hint = "write " + std::string(after(complaint, kEscape));
  if (contains(complaint, "(LF)")) hint += "; or is the closing quote missing?";
  return {offset, "syntax", std::string(before(complaint, kEscape)) + " inside a string", hint};
}

}  // namespace

JsonError explain_to_nobody(std::string_view /*bytes*/, std::string_view message, std::size_t read,
                            std::size_t /*token_size*/) {
  return {read, "syntax", std::string(message), ""};
}

JsonError explain_to_editors(std::string_view bytes, std::string_view message, std::size_t read,
                             std::size_t token_size) {
  const std::string_view complaint = before(after(message, " - "), "; last read");
  if (bytes.empty() || contains(complaint, "unexpected end of input")) return ended_early(bytes);
  const std::size_t end = std::min(read, bytes.size());
  if (contains(message, "number overflow")) {
    const std::size_t start = end - std::min(token_size, end);
    const std::string number = text::quoted(bytes.substr(start, token_size));
    return {start, "number-range", "the number " + number + " is out of range", ""};
  }
  if (contains(complaint, "invalid string: ")) {
    return broken_string(bytes, after(complaint, "invalid string: "), end,
                         end - std::min(token_size, end));
  }
  if (contains(complaint, "invalid literal")) return unexpected_word(bytes, end - 1);
  if (contains(complaint, "invalid number; ")) {
    return {end - std::min(token_size, end), "syntax", "not a number",
            std::string(after(complaint, "invalid number; "))};
  }
  const std::size_t size = std::min(size_of_token(complaint, token_size), end);
  const std::size_t start = end - size;
  const std::string found = text::quoted(bytes.substr(start, size));
  return {start, "syntax", "unexpected " + found, advice(bytes, start, complaint)};
}

}  // namespace wenlu::content
