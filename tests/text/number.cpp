#include "text/number.h"

#include <cmath>
#include <cstdlib>

#include <catch2/catch_test_macros.hpp>

using namespace wenlu;

namespace {

double number(const char* s, std::size_t size) {
  const char* end = nullptr;
  const double value = text::read_number(s, &end);
  CHECK(end == s + size);
  return value;
}

}  // namespace

TEST_CASE("numbers are read as the C library reads them") {
  for (const char* s :
       {"0", "-0", "1", "4.5", "2.8", "-12.5e+3", "0.001", "1E2", "1e-2", "9007199254740993",
        "123456789012345", "0e999", "1e22", "1e-22", "0.1", "3.2"}) {
    CAPTURE(s);
    char* end = nullptr;
    const double wanted = std::strtod(s, &end);
    CHECK(number(s, static_cast<std::size_t>(end - s)) == wanted);
  }
}

TEST_CASE("numbers beyond what a double holds are infinite or nothing") {
  CHECK(std::isinf(number("1e999", 5)));
  CHECK(number("-1e999", 6) < 0);
  CHECK(std::isinf(number("1e99999999999999999999", 22)));
  CHECK(number("1e-999", 6) == 0);
}

TEST_CASE("reading a number ends where the number ends") {
  CHECK(number("4.5,", 3) == 4.5);
  CHECK(number("7e", 1) == 7);
  CHECK(number("7e+x", 1) == 7);
  CHECK(number("x", 0) == 0);
  CHECK(number("-", 0) == 0);
  CHECK(number("", 0) == 0);
  CHECK(text::read_digits("100 es") == 100);
  CHECK(text::read_digits("") == 0);
  CHECK(text::read_digits("99999999999999999999") == 999999999);
}
