#include "faces/html/not_found.h"

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::faces::html;

TEST_CASE("the page of an address that is none speaks every language and asks for no script",
          "[html]") {
  const std::string html =
      not_found_document({{"zh-CN", "没有", "说明", {{"开始", "/zh-CN/"}}},
                          {"en", "None <b>", "Why", {{"Start", "/en/"}, {"All", "/en/-search/"}}}},
                         "Help", "/icon.svg", "a>b{c:d}");
  CHECK(html.starts_with(
      "<!doctype html>\n<html lang=\"zh-CN\" class=\"still\"><head><meta charset=\"utf-8\">"));
  const auto says = [&](std::string_view part) { return html.find(part) != html.npos; };
  CHECK(says("<title>没有 · Help</title>"));
  CHECK(says(R"(<meta name="robots" content="noindex">)"));
  CHECK(says("<style>a>b{c:d}</style></head>"));
  CHECK(says(R"(<section lang="zh-CN"><h1>没有</h1><p>说明</p>)"));
  CHECK(says(R"(<section lang="en"><h2>None &lt;b&gt;</h2><p>Why</p>)"));
  CHECK(says(R"( href="/en/-search/">All</a>)"));
  CHECK_FALSE(says("<script"));
}
