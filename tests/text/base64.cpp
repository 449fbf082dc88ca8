#include "text/base64.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::text {
namespace {

TEST_CASE("base64 gives its bytes, whatever their number") {
  CHECK(from_base64("").empty());
  CHECK(from_base64("Zg==") == "f");
  CHECK(from_base64("Zm8=") == "fo");
  CHECK(from_base64("Zm9v\nYmFy") == "foobar");
  CHECK(from_base64("AP/+") == std::string("\x00\xFF\xFE", 3));
}

TEST_CASE("bytes are written as base64, filled up to groups of four") {
  CHECK(to_base64("").empty());
  CHECK(to_base64("f") == "Zg==");
  CHECK(to_base64("fo") == "Zm8=");
  CHECK(to_base64("foo") == "Zm9v");
  CHECK(to_base64("foob") == "Zm9vYg==");
  CHECK(to_base64(std::string("\x00\xFF\xFE", 3)) == "AP/+");
}

}  // namespace
}  // namespace wenlu::text
