#include "text/line_break.h"

#include <random>

#include <catch2/catch_test_macros.hpp>

#include "text/utf8.h"
#include "text/width.h"

namespace wenlu::text {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("lines of mixed text break where Chinese rules let them") {
  struct Row {
    const char* name;
    std::string text;
    std::size_t columns;
    Lines lines;
  };
  const Row rows[] = {
      {"nothing to break", "退款", 10, {"退款"}},
      {"an empty text", "", 10, {""}},
      {"between any two Han characters", "没收到货怎么办", 6, {"没收到", "货怎么", "办"}},
      {"no full stop at a line's start", "没收到货。", 8, {"没收到", "货。"}},
      {"no comma at a line's start", "一二三，四", 6, {"一二", "三，四"}},
      {"no closing bracket at a line's start", "一（二三）四", 8, {"一（二", "三）四"}},
      {"no opening bracket at a line's end", "一二（三四）", 6, {"一二", "（三", "四）"}},
      {"no opening quotation mark at a line's end", "点一下“我的”", 8, {"点一下", "“我的”"}},
      {"several closing signs stay with their character", "一二三》）。", 10, {"一二", "三》）。"}},
      {"a Chinese dash stays whole", "一二三——四", 7, {"一二", "三——四"}},
      {"an ellipsis stays whole", "一二三……四", 7, {"一二", "三……四"}},
      {"at spaces, which are dropped", "tap the button", 8, {"tap the", "button"}},
      {"never inside a word", "find the settings", 9, {"find the", "settings"}},
      {"never inside a number", "约 1,234.50 元", 8, {"约", "1,234.50", "元"}},
      {"between Han and Latin", "打开App设置", 7, {"打开App", "设置"}},
      {"a percent sign stays with its number", "解决率89%以上", 9, {"解决率89%", "以上"}},
      {"a currency sign stays with its number", "只要￥99起", 6, {"只要", "￥99起"}},
      {"an apostrophe is part of its word", "it isn’t me", 5, {"it", "isn’t", "me"}},
      {"a word longer than the line is cut", "abcdefghij", 4, {"abcd", "efgh", "ij"}},
      {"a long word starts on its own line", "ab abcdefgh", 6, {"ab", "abcdef", "gh"}},
      {"a cut leaves no full stop alone", "abcd.", 4, {"abc", "d."}},
      {"line feeds always break", "一\n\n二", 10, {"一", "", "二"}},
      {"Windows line ends are line ends", "一\r\n二", 10, {"一", "二"}},
      {"an indent at the start stays", "　　一二三", 8, {"　　一二", "三"}},
      {"spaces at the end go", "ab   ", 10, {"ab"}},
      {"spaces alone make an empty line", "   ", 10, {""}},
      {"an accent stays with its letter",
       "e\u0301e\u0301e\u0301",
       2,
       {"e\u0301e\u0301", "e\u0301"}},
      {"no-break spaces hold together", "10\u00A0000 元", 7, {"10\u00A0000", "元"}},
      {"one character may be wider than the line", "问路", 1, {"问", "路"}},
      {"no room at all", "ab", 0, {"a", "b"}},
      {"emoji families stay whole", "👨\u200D👩\u200D👧👨", 4, {"👨\u200D👩\u200D👧", "👨"}},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(break_lines(row.text, row.columns) == row.lines);
  }
}

TEST_CASE("a line may break between these and not between those") {
  for (const auto& [before, after] : {std::pair{U'问', U'路'},
                                      {U'。', U'问'},
                                      {U'问', U'a'},
                                      {U'a', U'问'},
                                      {U' ', U'a'},
                                      {U'问', U'（'},
                                      {U'—', U'a'}}) {
    CHECK(may_break_between(before, after));
  }
  for (const auto& [before, after] : {std::pair{U'问', U'。'},
                                      {U'（', U'问'},
                                      {U'a', U'b'},
                                      {U'1', U'2'},
                                      {U'a', U' '},
                                      {U' ', U'，'},
                                      {U'…', U'…'},
                                      {U'\u00A0', U'a'}}) {
    CHECK_FALSE(may_break_between(before, after));
  }
}

std::string random_text(std::mt19937& random) {
  constexpr std::u32string_view kLetters = U"问路ab1 。，（）“”…—%\n\u0301😀\u3000-";
  std::u32string out;
  const std::size_t size = random() % 40;
  for (std::size_t i = 0; i < size; ++i) out.push_back(kLetters[random() % kLetters.size()]);
  return to_utf8(out);
}

std::string without_spaces(std::string_view s) {
  std::u32string out;
  for (const char32_t c : to_utf32(s)) {
    if (c != ' ' && c != '\n' && c != U'\u3000') out.push_back(c);
  }
  return to_utf8(out);
}

TEST_CASE("breaking loses nothing but spaces, and lines fit unless one character does not") {
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    const std::string text = random_text(random);
    const std::size_t columns = random() % 12;
    std::string joined;
    for (const std::string& line : break_lines(text, columns)) {
      joined += line;
      if (width(line) <= columns) continue;
      std::size_t visible = 0;
      for (const char32_t c : to_utf32(line)) visible += width(c) > 0 ? 1u : 0u;
      INFO(text << " in " << columns << ": " << line);
      CHECK(visible <= 1);
    }
    CHECK(without_spaces(joined) == without_spaces(text));
  }
}

TEST_CASE("broken UTF-8 breaks like any other text") {
  CHECK_NOTHROW(break_lines("\xFF\xFE\x80问\xE9", 3));
}

}  // namespace
}  // namespace wenlu::text
