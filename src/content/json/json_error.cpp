#include "content/json/json_error.h"

#include <algorithm>

#include "content/json/explain_token.h"
#include "content/json/foreign_sign.h"
#include "content/json/open_brackets.h"
#include "text/quote.h"
#include "text/utf8.h"

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

JsonError ended_early(std::string_view bytes) {
  const std::size_t last = bytes.find_last_not_of(kWhitespace);
  if (last == bytes.npos) return {0, "syntax", "the file is empty", "wanted a JSON object"};
  const std::size_t open = left_open(bytes);
  if (open == bytes.npos)
    return {last + 1, "syntax", "the file ends in the middle",
            "a closing bracket or quotation mark is missing"};
  return not_closed(bytes, open);
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

bool ends_a_word(char c) { return contains(" \t\r\n,:]}", std::string_view(&c, 1)); }

// `offset` is the byte at which the word turned out to be none of true, false and null.
JsonError unexpected_word(std::string_view bytes, std::size_t offset) {
  if (is_small_letter(bytes[offset]) || ends_a_word(bytes[offset]))
    while (offset > 0 && is_small_letter(bytes[offset - 1])) --offset;
  return explain_word(bytes, offset);
}

// A string from `start` on which the line ended.
JsonError unended_string(std::string_view bytes, std::size_t start, std::size_t feed) {
  const std::size_t end = foreign_end(bytes.substr(start + 1, feed - start - 1));
  if (end != bytes.npos) return foreign_quote(bytes, start + 1 + end, start + 1 + end);
  return {feed, "syntax", "the line ends within a text",
          R"(put the quotation mark at its end; a new line in a text is written \n)"};
}

// "control character U+000A (LF) must be escaped to \u000A or \n" and its like.
JsonError broken_string(std::string_view bytes, std::string_view complaint, std::size_t read,
                        std::size_t start) {
  if (contains(complaint, "closing quote"))
    return {start, "syntax", "a text without its closing quotation mark", ""};
  const std::size_t offset = std::min(read == 0 ? 0 : read - 1, bytes.size());
  if (contains(complaint, "(LF)") || contains(complaint, "(CR)"))
    return unended_string(bytes, start, offset);
  if (contains(complaint, "(HT)"))
    return {
        offset, "syntax", "a tab within a text", "write a space", {{{offset, offset + 1, offset}}}};
  if (contains(complaint, " must be escaped to "))
    return {offset, "syntax",
            std::string(before(complaint, " must be escaped to ")) + " within a text", "remove it"};
  if (contains(complaint, "after backslash")) {
    const std::string_view next =
        bytes.substr(offset, offset < bytes.size() ? text::decode(bytes, offset).size : 0);
    return {offset == 0 ? 0 : offset - 1, "syntax",
            text::quoted("\\" + std::string(next)) + " means nothing",
            R"(a backslash of the text itself is written \\)"};
  }
  if (contains(complaint, "surrogate"))
    return {offset, "syntax", R"(one half of a character behind \u)",
            R"(write the character itself, or both halves)"};
  return {offset, "syntax", std::string(complaint), ""};
}

}  // namespace

bool has_mend(const JsonError& error) { return error.mends[0].from < error.mends[0].to; }

std::string mended(std::string_view bytes, const JsonError& error) {
  std::string out(bytes);
  for (const JsonMend& mend : error.mends) {
    if (mend.from >= mend.to || mend.to > out.size()) continue;
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(mend.from),
              out.begin() + static_cast<std::ptrdiff_t>(mend.to), ' ');
    out[mend.at] = mend.put;
  }
  return out;
}

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
  if (contains(complaint, "invalid number; "))
    return explain_number(bytes, end - std::min(token_size, end));
  const std::size_t size = std::min(size_of_token(complaint, token_size), end);
  return explain_token(bytes, end - size, size, after(complaint, "; "));
}

}  // namespace wenlu::content
