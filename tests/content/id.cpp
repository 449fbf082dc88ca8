#include "content/id.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {
namespace {

TEST_CASE("an id is lower-case letters, digits and hyphens, and starts with a letter") {
  for (const char* good : {"a", "seller", "not-received", "step-2", "a-", "x1"}) {
    INFO(good);
    CHECK(is_id(good));
  }
  for (const char* bad :
       {"", "Seller", "1st", "-search", "a b", "a_b", "a/b", "卖家", "a.b", "a\n", "../x",
        "constructor", "__proto__", "toString", "valueOf", "__lookupGetter__"}) {
    INFO(bad);
    CHECK_FALSE(is_id(bad));
  }
}

TEST_CASE("an id has at most 64 characters") {
  CHECK(is_id(std::string(64, 'a')));
  CHECK_FALSE(is_id(std::string(65, 'a')));
}

}  // namespace
}  // namespace wenlu::content
