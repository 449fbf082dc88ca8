#include "text/script.h"

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::text;

TEST_CASE("a language's script goes by its primary subtag, whatever follows") {
  for (const char* tag : {"zh", "zh-CN", "zh-Hant-TW"}) CHECK(script_of(tag) == Script::chinese);
  for (const char* tag : {"ja", "ja-JP"}) CHECK(script_of(tag) == Script::japanese);
  for (const char* tag : {"en", "ko", "zha", "jam", "", "-zh"})
    CHECK(script_of(tag) == Script::other);
}

TEST_CASE("Han characters belong to Chinese and to Japanese text") {
  CHECK(has_han(Script::chinese));
  CHECK(has_han(Script::japanese));
  CHECK_FALSE(has_han(Script::other));
}
