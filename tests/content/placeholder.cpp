#include "content/placeholder.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {
namespace {

TEST_CASE("placeholders are found with their kind and place") {
  const std::string_view text = "答复 {wait:first-answer}，订单 {order}。";
  const Placeholders found = find_placeholders(text);
  REQUIRE(found.all.size() == 2);
  CHECK_FALSE(found.broken.has_value());
  CHECK(found.all[0].kind == "wait");
  CHECK(found.all[0].id == "first-answer");
  CHECK(text.substr(found.all[0].offset, found.all[0].size) == "{wait:first-answer}");
  CHECK(found.all[1].kind.empty());
  CHECK(found.all[1].id == "order");
}

TEST_CASE("a brace without a placeholder is broken") {
  struct Row {
    const char* text;
    std::size_t broken;
  };
  const Row rows[] = {{"{", 0},       {"a}", 1},   {"{}", 0},       {"{ x }", 0},
                      {"{wait:}", 0}, {"{:x}", 0}, {"{a:b:c}", 0},  {"{{x}", 0},
                      {"{x}}", 3},    {"{X}", 0},  {"{wait:X}", 0}, {"{a\nb}", 0}};
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(find_placeholders(row.text).broken == row.broken);
  }
}

}  // namespace
}  // namespace wenlu::content
