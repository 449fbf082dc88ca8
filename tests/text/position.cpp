#include "text/position.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::text {
namespace {

const std::string_view kText = "ab\n问路c\r\n\nlast";

TEST_CASE("lines and columns count from 1, columns in characters") {
  struct Row {
    std::size_t offset;
    Position position;
    std::string_view line;
  };
  const Row rows[] = {
      {0, {1, 1}, "ab"},    {1, {1, 2}, "ab"},     {2, {1, 3}, "ab"}, {3, {2, 1}, "问路c"},
      {6, {2, 2}, "问路c"}, {9, {2, 3}, "问路c"},  {12, {3, 1}, ""},  {13, {4, 1}, "last"},
      {17, {4, 5}, "last"}, {999, {4, 5}, "last"},
  };
  for (const Row& row : rows) {
    INFO("offset " << row.offset);
    CHECK(position_of(kText, row.offset) == row.position);
    CHECK(line_at(kText, row.offset) == row.line);
  }
}

TEST_CASE("an empty text has one line and one column") {
  CHECK(position_of("", 0) == Position{1, 1});
  CHECK(line_at("", 0).empty());
}

}  // namespace
}  // namespace wenlu::text
