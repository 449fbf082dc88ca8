#include "faces/html/not_found.h"

#include <catch2/catch_test_macros.hpp>

using namespace wenlu::faces::html;

TEST_CASE("the page of an address that is none speaks every language and leads on in each",
          "[html]") {
  const std::string html = not_found_document(
      {{"zh-CN", "没有", "说明", "搜索", "退款", {"开始", "/zh-CN/"}, {"全部", "/zh-CN/-search/"}},
       {"en",
        "None <b>",
        "Why",
        "Search",
        "\"refund\"",
        {"Start", "/en/"},
        {"All", "/en/-search/"}}},
      "Help", {.script = "/lost.mjs", .icon = "/icon.svg", .style = "a>b{c:d}"});
  CHECK(html.starts_with(
      "<!doctype html>\n<html lang=\"zh-CN\" class=\"still\"><head><meta charset=\"utf-8\">"));
  const auto says = [&](std::string_view part) { return html.find(part) != html.npos; };
  CHECK(says("<title>没有 · Help</title>"));
  CHECK(says(R"(<meta name="robots" content="noindex">)"));
  CHECK(says(R"(<script src="/lost.mjs" type="module"></script><style>a>b{c:d}</style></head>)"));
  CHECK(says(R"(<section lang="zh-CN"><h1>没有</h1><p>说明</p>)"));
  CHECK(says(R"(<section lang="en"><h2>None &lt;b&gt;</h2><p>Why</p>)"));
  CHECK(says(R"( href="/en/">Start</a>)"));
  CHECK(says(R"( href="/en/-search/">All</a>)"));
}

TEST_CASE("what is sought there stays out of services that spell, and of every address", "[html]") {
  const std::string html =
      not_found_document({{"en", "None", "Why", "Search", "\"refund\"", {}, {"All", "/en/all/"}}},
                         "Help", {.script = "/lost.mjs", .icon = "/icon.svg", .style = ""});
  const auto says = [&](std::string_view part) { return html.find(part) != html.npos; };
  CHECK(says(R"(<form class="p-field search" role="search" action="/en/all/">)"));
  CHECK(says(R"( type="search" aria-label="Search" placeholder="&quot;refund&quot;")"));
  CHECK(says(R"( autocomplete="off")"));
  CHECK_FALSE(says(" name=\"find"));  // a field without a name is never sent
}
