#include "faces/html/prose.h"

#include <vector>

#include "text/script.h"
#include "text/utf8.h"

namespace wenlu::faces::html {
namespace {

enum class Sort { han, mark, letter, neutral };

bool within(char32_t c, char32_t from, char32_t to) { return c >= from && c <= to; }

Sort sort_of(char32_t c) {
  if (text::is_han(c)) return Sort::han;
  if (within(c, 0x3000, 0x303F) || within(c, 0xFF00, 0xFFEF)) return Sort::mark;  // 「，」
  if (within(c, 'a', 'z') || within(c, 'A', 'Z') || within(c, 0xC0, 0x24F)) return Sort::letter;
  return Sort::neutral;
}

struct Run {
  std::string_view text;
  bool han;
};

// Where the Chinese run that starts at `from` ends: after its last character before the next
// letter.
std::size_t end_of_han(std::string_view text, std::size_t from) {
  std::size_t end = from;
  for (std::size_t i = from; i < text.size();) {
    const text::CodePoint c = text::decode(text, i);
    const Sort sort = sort_of(c.value);
    if (sort == Sort::letter) break;
    i += c.size;
    if (sort != Sort::neutral) end = i;
  }
  return end;
}

std::vector<Run> split_runs(std::string_view text) {
  std::vector<Run> runs;
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size();) {
    const text::CodePoint c = text::decode(text, i);
    const Sort sort = sort_of(c.value);
    if (sort != Sort::han && sort != Sort::mark) {
      i += c.size;
      continue;
    }
    if (i > start) runs.push_back({text.substr(start, i - start), false});
    start = end_of_han(text, i);
    runs.push_back({text.substr(i, start - i), true});
    i = start;
  }
  if (start < text.size()) runs.push_back({text.substr(start), false});
  return runs;
}

// Only a page without Han characters of its own can tell that those in a text are quoted Chinese.
bool needs_no_marks(std::string_view page_language) {
  return text::has_han(text::script_of(page_language));
}

bool is_letter(std::string_view text, std::size_t at) {
  return at < text.size() && sort_of(static_cast<unsigned char>(text[at])) == Sort::letter;
}

// Where the words before the next break end: at the end of a line, or after a dot within an
// address.
std::size_t end_of_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') return at;
    if (at > 0 && text[at - 1] == '.' && is_letter(text, at) && at > 1 && is_letter(text, at - 2))
      return at;
  }
  return text.size();
}

Elements lines(std::string_view text) {
  Elements out;
  for (;;) {
    const std::size_t end = end_of_words(text);
    if (end > 0) out.push_back(words(std::string(text.substr(0, end))));
    if (end == text.size()) return out;
    const bool new_line = text[end] == '\n';
    out.push_back(node(new_line ? "br" : "wbr"));
    text.remove_prefix(end + (new_line ? 1 : 0));
  }
}

}  // namespace

Elements prose(std::string_view text, std::string_view page_language) {
  if (needs_no_marks(page_language)) return lines(text);
  Elements out;
  for (const Run& run : split_runs(text)) {
    if (run.han)
      out.push_back(node("span", {{"lang", "zh-CN"}}, lines(run.text)));
    else
      append(out, lines(run.text));
  }
  return out;
}

Element say(std::string_view tag, Attributes attributes, std::string_view text,
            std::string_view page_language) {
  if (needs_no_marks(page_language)) return node(tag, std::move(attributes), lines(text));
  const std::vector<Run> runs = split_runs(text);
  const bool all_chinese = runs.size() == 1 && runs.front().han;
  if (all_chinese) attributes.emplace_back("lang", "zh-CN");
  return node(tag, std::move(attributes), all_chinese ? lines(text) : prose(text, page_language));
}

}  // namespace wenlu::faces::html
