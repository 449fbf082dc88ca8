#include "tool/repeatable_pdf.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::tool {
namespace {

TEST_CASE("a PDF that was printed later, in another session, is the same") {
  const std::string early =
      "/CreationDate (D:20261122203954+00'00')\n/ModDate (D:20261122203954+00'00')>>\n"
      "/ID (node00000017)>>\n/ID (node00000025)>> (node00000017) 3 0 R";
  const std::string late =
      "/CreationDate (D:20270101000000+00'00')\n/ModDate (D:20270101000001+00'00')>>\n"
      "/ID (node00010392)>>\n/ID (node00010400)>> (node00010392) 3 0 R";
  CHECK(repeatable(early) == repeatable(late));
  CHECK(repeatable(early).ends_with(
      "/ID (node00000000)>>\n/ID (node00000008)>> (node00000000) 3 0 R"));
}

TEST_CASE("what is neither a time nor the number of a node stays") {
  for (const char* kept : {"", "(node)", "(node123)", "(node123456789)", "(node12345678", "no PDF"})
    CHECK(repeatable(kept) == kept);
}

}  // namespace
}  // namespace wenlu::tool
