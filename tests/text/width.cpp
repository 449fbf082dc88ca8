#include "text/width.h"

#include <catch2/catch_test_macros.hpp>

#include "text/invisible.h"

namespace wenlu::text {
namespace {

TEST_CASE("Chinese characters and full-width signs take two cells") {
  struct Row {
    const char* text;
    std::size_t cells;
  };
  const Row rows[] = {
      {"", 0},       {"abc", 3}, {"问路", 4},    {"。，（）", 8}, {"ＡＢ", 4},   {"ｱ", 1},
      {"한국", 4},   {"😀", 2},   {"é", 1},       {"e\u0301", 1},  {"→", 1},      {"“”", 2},
      {"\u200B", 0}, {"𠀀", 2},  {"⚠\uFE0F", 1}, {"\xFF", 1},     {"\u3000", 2},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(width(row.text) == row.cells);
  }
}

TEST_CASE("folding makes what people type comparable") {
  CHECK(fold("ＡｂＣ１２３！") == "abc123!");
  CHECK(fold("Refund　退款") == "refund 退款");
  CHECK(fold("退\u200B款\u202E") == "退款");
  CHECK(fold("\uFEFFx") == "x");
  CHECK(fold("ÀÉ") == "ÀÉ");
  CHECK(fold("a\xFFz") == "a\uFFFDz");
}

TEST_CASE("folding twice changes nothing more") {
  for (const char* s : {"ＡｂＣ１２３！", "Refund　退款", "￥９９", "\u202EＸ"})
    CHECK(fold(fold(s)) == fold(s));
}

TEST_CASE(
    "bidirectional controls and zero-width characters are invisible, accents and emoji are not") {
  for (const char32_t c : U"\u00AD\u200B\u200D\u200E\u202E\u2066\u2069\uFEFF\U000E0041\u061C") {
    if (c != 0) CHECK(is_invisible(c));
  }
  for (const char32_t c : U"a问\u0301\uFE0F😀 \u3000") {
    if (c != 0) CHECK_FALSE(is_invisible(c));
  }
}

}  // namespace
}  // namespace wenlu::text
