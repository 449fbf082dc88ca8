#include "text/utf8.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::text {
namespace {

TEST_CASE("every code point survives the way to UTF-8 and back") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string bytes;
    append(bytes, c);
    const CodePoint found = decode(bytes, 0);
    if (found.value != c || found.size != bytes.size())
      FAIL("U+" << std::hex << static_cast<std::uint32_t>(c));
  }
}

TEST_CASE("what is not a code point is written as U+FFFD") {
  for (const char32_t c :
       {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
    std::string bytes;
    append(bytes, c);
    CHECK(bytes == "\uFFFD");
  }
}

TEST_CASE("bytes that are not UTF-8 decode to U+FFFD, one byte each") {
  struct Row {
    const char* name;
    std::string bytes;
    std::u32string decoded;
    std::size_t first_invalid;
  };
  const Row rows[] = {
      {"a lone continuation byte", "a\x80z", U"a\uFFFDz", 1},
      {"an overlong slash", "\xC0\xAF", U"\uFFFD\uFFFD", 0},
      {"an overlong three-byte form", "\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD", 0},
      {"an overlong four-byte form", "\xF0\x80\x80\xAF", U"\uFFFD\uFFFD\uFFFD\uFFFD", 0},
      {"a surrogate", "\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD", 0},
      {"a value past U+10FFFF", "\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD", 0},
      {"a byte that never occurs", "\xFFz", U"\uFFFDz", 0},
      {"a character cut short at the end", "问\xE9\x97", U"问\uFFFD\uFFFD", 3},
      {"a character cut short by another", "\xE9\x97z", U"\uFFFD\uFFFDz", 0},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(to_utf32(row.bytes) == row.decoded);
    CHECK(first_invalid(row.bytes) == row.first_invalid);
  }
}

TEST_CASE("a U+FFFD that was written on purpose is valid") { CHECK_FALSE(first_invalid("\uFFFD")); }

TEST_CASE("length counts characters, not bytes") {
  CHECK(length("") == 0);
  CHECK(length("问路 ok 😀") == 7);
}

}  // namespace
}  // namespace wenlu::text
