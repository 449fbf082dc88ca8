#include "text/line_break.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/width.h"

namespace wenlu::text {
namespace {

constexpr std::u32string_view kOpening = U"（《「『【〔〖〘〈［｛“‘([{«‹¥￥$＄£￡€";
constexpr std::u32string_view kClosing =
    U"。，、；：？！）》」』】〕〗〙〉］｝”’…—～·・．％‰℃°–/)]}»,.;:?!%"
    U"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮーヽヾゝゞ々";
constexpr std::u32string_view kNoBreakSpaces = U"\u00A0\u202F\u2060\uFEFF";
constexpr std::u32string_view kQuotes = U"\"'";

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == 0x3000; }

// Letters and digits that make words: everything that is not as wide as a Han character.
bool is_word(char32_t c) { return width(c) == 1 && !is_space(c); }

// Chinese dashes, ellipses and the halves of a flag stand together.
bool is_pair(char32_t before, char32_t after) {
  if (before != after)
    return before >= 0x1F1E6 && before <= 0x1F1FF && after >= 0x1F1E6 && after <= 0x1F1FF;
  return before == U'—' || before == U'…';
}

// Marks that belong to the character before them, and joined emoji.
bool is_glued(char32_t before, char32_t after) {
  const bool skin_tone = after >= 0x1F3FB && after <= 0x1F3FF;
  return width(after) == 0 || skin_tone || before == 0x200D;
}

// What must not be separated even when a run is longer than a line.
bool is_bound(char32_t before, char32_t after) {
  return is_glued(before, after) || is_in(kClosing, after) || is_in(kOpening, before);
}

struct Glyph {
  char32_t value;
  std::size_t from;  // bytes of the paragraph
  std::size_t to;
};

// Lays one paragraph (no line feeds) into lines.
class Paragraph {
 public:
  Paragraph(std::string_view s, double room, const Measure& measure)
      : s_(s), room_(room), measure_(measure) {
    for (std::size_t i = 0; i < s.size();) {
      const CodePoint c = decode(s, i);
      glyphs_.push_back({c.value, i, i + c.size});
      i += c.size;
    }
  }

  void break_into(std::vector<std::string>& lines) {
    for (std::size_t from = 0; from < glyphs_.size();) {
      const std::size_t end = run_end(from);
      place(from, end);
      from = end;
    }
    finish_line();
    if (lines_.empty()) lines_.emplace_back();
    lines.insert(lines.end(), lines_.begin(), lines_.end());
  }

 private:
  // Where the run without a break that starts at `from` ends; spaces after it belong to it.
  std::size_t run_end(std::size_t from) const {
    std::size_t i = from + 1;
    while (i < glyphs_.size() && !may_break_between(glyphs_[i - 1].value, glyphs_[i].value)) ++i;
    return i;
  }

  std::string_view bytes(std::size_t from, std::size_t to) const {
    return from == to ? std::string_view()
                      : s_.substr(glyphs_[from].from, glyphs_[to - 1].to - glyphs_[from].from);
  }

  std::size_t without_spaces(std::size_t from, std::size_t to) const {
    while (to > from && is_space(glyphs_[to - 1].value)) --to;
    return to;
  }

  void place(std::size_t from, std::size_t to) {
    const std::size_t ink_end = without_spaces(from, to);
    const double ink = measure_(bytes(from, ink_end));
    if (used_ + ink > room_) finish_line();
    if (used_ + ink > room_ && ink_end - from > 1) return cut(from, ink_end, to);
    if (line_from_ == line_to_) line_from_ = from;
    line_to_ = to;
    used_ += ink + (ink_end == to ? 0 : measure_(bytes(ink_end, to)));
  }

  // A run that is longer than a line: as much as fits on each.
  void cut(std::size_t from, std::size_t ink_end, std::size_t to) {
    for (std::size_t end = cut_end(from, ink_end); end != ink_end; end = cut_end(from, ink_end)) {
      line_from_ = from;
      line_to_ = end;
      finish_line();
      from = end;
    }
    line_from_ = from;
    line_to_ = to;
    used_ = measure_(bytes(from, to));
  }

  // The last place to cut so that the piece fits, `limit` when all of it does: between characters
  // that are not bound, if there is such a place; after one character with its marks at least.
  std::size_t cut_end(std::size_t from, std::size_t limit) const {
    std::size_t any = 0;
    std::size_t good = 0;
    for (std::size_t i = from + 1; i < limit; ++i) {
      if (is_glued(glyphs_[i - 1].value, glyphs_[i].value)) continue;
      const bool fits = measure_(bytes(from, i)) <= room_;
      if (any == 0 || fits) any = i;
      if (!fits) return good != 0 ? good : any;
      if (!is_bound(glyphs_[i - 1].value, glyphs_[i].value)) good = i;
    }
    if (any == 0 || measure_(bytes(from, limit)) <= room_) return limit;
    return good != 0 ? good : any;
  }

  // Spaces alone make no line: an indent whose first word does not fit is dropped.
  void finish_line() {
    const std::size_t end = without_spaces(line_from_, line_to_);
    if (end != line_from_) lines_.emplace_back(bytes(line_from_, end));
    line_from_ = line_to_ = 0;
    used_ = 0;
  }

  std::string_view s_;
  double room_;
  const Measure& measure_;
  std::vector<Glyph> glyphs_;
  std::vector<std::string> lines_;
  std::size_t line_from_ = 0;
  std::size_t line_to_ = 0;
  double used_ = 0;
};

}  // namespace

bool may_break_between(char32_t before, char32_t after) {
  if (is_glued(before, after) || is_pair(before, after)) return false;
  if (is_in(kNoBreakSpaces, before) || is_in(kNoBreakSpaces, after)) return false;
  if (is_space(after) || is_in(kClosing, after)) return false;
  if (is_space(before) || before == U'—' || before == U'…') return true;
  if (is_in(kOpening, before)) return false;
  if (is_in(kQuotes, before) || is_in(kQuotes, after)) return false;
  return !(is_word(before) && is_word(after));
}

std::vector<std::string> break_lines(std::string_view s, double room, const Measure& measure) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from <= s.size();) {
    const std::size_t feed = std::min(s.find('\n', from), s.size());
    std::string_view paragraph = s.substr(from, feed - from);
    if (!paragraph.empty() && paragraph.back() == '\r') paragraph.remove_suffix(1);
    Paragraph(paragraph, room, measure).break_into(lines);
    from = feed + 1;
  }
  return lines;
}

std::vector<std::string> break_lines(std::string_view s, std::size_t columns) {
  const Measure cells = [](std::string_view piece) { return static_cast<double>(width(piece)); };
  return break_lines(s, static_cast<double>(columns), cells);
}

}  // namespace wenlu::text
