#include "text/edit_distance.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::text {
namespace {

TEST_CASE("each insertion, deletion, replacement and swap counts one") {
  struct Row {
    const char* a;
    const char* b;
    std::size_t distance;
  };
  const Row rows[] = {
      {"", "", 0},
      {"abc", "abc", 0},
      {"abc", "ab", 1},
      {"ab", "abc", 1},
      {"abc", "axc", 1},
      {"abcd", "acbd", 1},
      {"vilation", "violation", 1},
      {"kitten", "sitting", 3},
      {"退款", "退货", 1},
      {"退款", "款退", 1},
      {"", "abc", 3},
  };
  for (const Row& row : rows) {
    INFO(row.a << " and " << row.b);
    CHECK(edit_distance(row.a, row.b, 9) == row.distance);
    CHECK(edit_distance(row.b, row.a, 9) == row.distance);
  }
}

TEST_CASE("beyond the limit the answer is one more than the limit") {
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("a", std::string(10'000, 'b'), 3) == 4);
  CHECK(edit_distance("abc", "abc", 0) == 0);
}

TEST_CASE("the nearest candidate is at most a third of the word away") {
  const std::vector<std::string> ids = {"refund", "seller-violation", "buyer", "seller"};
  CHECK(nearest("seller-vilation", ids) == "seller-violation");
  CHECK(nearest("sellr", ids) == "seller");
  CHECK(nearest("refnud", ids) == "refund");
  CHECK(nearest("x", ids).empty());
  CHECK(nearest("elephant", ids).empty());
  CHECK(nearest("", ids).empty());
  CHECK(nearest("buyer", {}).empty());
}

TEST_CASE("a short word may be one edit off, and the first of equals wins") {
  CHECK(nearest("op", {"on", "do"}) == "on");
  CHECK(nearest("ab", {"ac", "ad"}) == "ac");
  CHECK(nearest("ad", {"ac", "ad"}) == "ad");
}

}  // namespace
}  // namespace wenlu::text
