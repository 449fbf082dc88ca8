#include "text/printable.h"

#include <catch2/catch_test_macros.hpp>

#include "text/utf8.h"

namespace wenlu::text {
namespace {

TEST_CASE("emoji, icons of private fonts and rare characters do not come out of a printer") {
  for (const char32_t c : to_utf32("问路 Aé›→☰☎✕①《》“…〇ｱ한")) CHECK(is_printable(c));
  for (const char32_t c : to_utf32("😀✅⭐⏰\uE001\uFE0F𠀀")) CHECK_FALSE(is_printable(c));
}

}  // namespace
}  // namespace wenlu::text
