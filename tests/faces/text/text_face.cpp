#include "faces/text/text_face.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "engine/small_guides.h"
#include "faces/html/sample.h"
#include "faces/text/json_face.h"
#include "screen/compose/compose.h"
#include "screen/service_guide.h"
#include "text/width.h"

using namespace wenlu;

namespace {

screen::Screen shown(std::string_view path) {
  const auto guide = test::service_guide();
  return compose(guide, test::state_at(guide, path), std::nullopt);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = text.find('\n', from);
    lines.push_back(text.substr(from, end - from));
    from = end == text.npos ? text.size() : end + 1;
  }
  return lines;
}

// Every string anywhere in `value`, but not the actions and addresses.
void collect(const nlohmann::json& value, std::vector<std::string>& strings) {
  if (value.is_string()) return strings.push_back(value.get<std::string>());
  for (const auto& [name, child] : value.items()) {
    if (name == "action" || name == "type" || name == "kind" || name == "id" || name == "at" ||
        name == "device" || name == "language" || name == "skip" || name == "site" ||
        (name == "target" && value.contains("text")))
      continue;
    if (child.is_structured() || child.is_string()) collect(child, strings);
  }
}

// Without spaces and line ends, so that broken lines compare equal.
std::string squeezed(std::string_view s) {
  std::string out;
  for (const char c : s)
    if (c != ' ' && c != '\n') out += c;
  return out;
}

}  // namespace

TEST_CASE("a question as text") {
  CHECK(faces::to_text(shown("en/seller/")) ==
        R"(seller-problem · Wenlu
中文 <zh-CN/seller/>

Your answers
  - Who you are: seller
    Change “Who you are”, now “seller” <en/>
  Start over <en/>

seller-problem
==============

1 to 2 questions left

1. penalty <en/seller/penalty/>
2. deposit <en/seller/deposit/>

- Print as a handbook <-print/>

All answers <en/-search/>
Real or fake? <en/-check/>
About this guide <en/-about/>
Display settings <en/-settings/>
Download for offline use <../wenlu.html>
[Large text]  [Text version]
)");
}

TEST_CASE("no line is wider than asked for") {
  for (const char* path : {"en/", "en/buyer/refund/", "zh-CN/buyer/refund/", "en/-check/"})
    for (const std::size_t columns : {30U, 40U, 78U, 200U})
      for (const std::string& line : lines_of(faces::to_text(shown(path), columns))) {
        CAPTURE(path, columns, line);
        CHECK(text::width(line) <= columns);
      }
}

TEST_CASE("the text face says everything that the screen says") {
  for (const screen::Screen& screen :
       {test::sample::start(true), test::sample::question(true), test::sample::outcome(true),
        test::sample::outcome(false), shown("en/buyer/refund/")}) {
    const std::string text = squeezed(faces::to_text(screen));
    std::vector<std::string> strings;
    collect(nlohmann::json::parse(faces::to_json(screen)), strings);
    CHECK(strings.size() > 5);
    for (const std::string& said : strings) {
      CAPTURE(said);
      CHECK(text.find(squeezed(said)) != std::string::npos);
    }
  }
}

TEST_CASE("the JSON face is JSON and carries the actions") {
  const auto json = nlohmann::json::parse(faces::to_json(shown("en/buyer/refund/")));
  CHECK(json["kind"] == "outcome");
  CHECK(json["id"] == "refund");
  CHECK(json["language"] == "en");
  CHECK(json["blocks"][0]["type"] == "trail");
  CHECK(json["blocks"][0]["answers"][0]["change"]["action"] == "go en/ change");
  CHECK(json["blocks"][1]["wait"]["figure"] == "1–2 hours");
  CHECK(json["footer"].size() == 5);
}
