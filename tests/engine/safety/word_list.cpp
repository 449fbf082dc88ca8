#include "engine/safety/word_list.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::engine {
namespace {

TEST_CASE(
    "the longest word of a list that stands at a place is found, and ends where a word does") {
  CHECK(word_at(U"改成了Abc", 0, "改成|改成了|改为") == 3);
  CHECK(word_at(U"改为", 0, "改成|改成了|改为") == 2);
  CHECK(word_at(U"我改为", 1, "改成|改为") == 2);
  CHECK(word_at(U"改", 0, "改成|改成了") == 0);
  CHECK(word_at(U"no 7", 0, "no|number") == 2);
  CHECK(word_at(U"not", 0, "no|number") == 0);
  CHECK(word_at(U"cvv2", 0, "cvv2|cvv") == 4);
  CHECK(word_at(U"", 0, "a|b") == 0);
  CHECK(word_at(U"a", 1, "a|b") == 0);
  CHECK(word_at(U"a", 0, "") == 0);
}

}  // namespace
}  // namespace wenlu::engine
