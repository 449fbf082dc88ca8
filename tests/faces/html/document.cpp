#include "faces/html/document.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/page.h"
#include "faces/html/sample.h"

using namespace wenlu;
using namespace wenlu::test;
using faces::html::Assets;

namespace {

std::string document_of(const screen::Screen& screen, const Assets& assets = {}) {
  return faces::html::document(screen, sample::address_from(screen), assets);
}

bool says(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("a document tells its encoding, language, title, description and that it may be zoomed",
          "[html]") {
  const std::string html = document_of(sample::outcome(true));
  CHECK(html.starts_with(
      "<!doctype html>\n<html lang=\"en\" class=\"still\"><head><meta charset=\"utf-8\">"));
  CHECK(says(html, "<title>Appeal against a penalty · Wenlu</title>"));
  CHECK(says(html, R"(<meta name="description" content="With complete material)"));
  CHECK(says(html, R"(<meta name="viewport" content="width=device-width, initial-scale=1">)"));
  CHECK_FALSE(says(html, "user-scalable"));
  CHECK_FALSE(says(html, "maximum-scale"));
}

TEST_CASE("a document names itself in every language", "[html]") {
  const std::string html = document_of(sample::question(false));
  CHECK(says(html, R"(<link rel="alternate" hreflang="zh-CN" href="./">)"));
  CHECK(says(html, R"(<link rel="alternate" hreflang="en" href="../../en/seller/">)"));
}

TEST_CASE("where its place on the web is known, a document names that and all translations wholly",
          "[html]") {
  const auto absolute = [](const screen::Place& place) {
    return "https://a.example/" + std::to_string(place.language) + "/";
  };
  const std::string html = document_of(sample::question(false), {.absolute = absolute});
  CHECK(says(html, R"(<link rel="canonical" href="https://a.example/0/">)"
                   R"(<link rel="alternate" hreflang="zh-CN" href="https://a.example/0/">)"
                   R"(<link rel="alternate" hreflang="en" href="https://a.example/1/">)"
                   R"(<link rel="alternate" hreflang="x-default" href="https://a.example/0/">)"));
  CHECK_FALSE(says(html, "href=\"../../en/seller/\">"));
}

TEST_CASE("a document says what is shown of it elsewhere, unless it is the whole guide", "[html]") {
  const screen::Screen screen = sample::question(false);
  CHECK(says(document_of(screen), R"(<meta property="og:title" content=")"));
  CHECK_FALSE(says(document_of(screen, {.alone = true}), "og:title"));
}

TEST_CASE("without a script the document has none, with one it loads that and nothing inline",
          "[html]") {
  CHECK_FALSE(says(document_of(sample::start(false)), "<script"));
  CHECK(says(document_of(sample::start(false),
                         {.script = "../app/start.mjs", .icon = "", .manifest = "", .style = ""}),
             R"(<script src="../app/start.mjs" type="module"></script>)"));
  CHECK(says(document_of(sample::start(false),
                         {.script = "../app/all.js", .icon = "", .manifest = "", .style = ""}),
             R"(<script src="../app/all.js" defer></script>)"));
}

TEST_CASE("style, icon and manifest are written where they belong", "[html]") {
  const std::string html = document_of(
      sample::start(false),
      {.script = "", .icon = "../icon.svg", .manifest = "../app.webmanifest", .style = "a>b{c:d}"});
  CHECK(says(html, "<style>a>b{c:d}</style></head>"));
  CHECK(says(html, R"(<link rel="icon" href="../icon.svg">)"));
  CHECK(says(html, R"(<link rel="manifest" href="../app.webmanifest">)"));
}

TEST_CASE("what the page says as data stands in the head as it is, before the style", "[html]") {
  const std::string html =
      document_of(sample::start(false), {.style = "a>b{c:d}", .linked = R"({"a":"\u003c"})"});
  CHECK(says(html, R"(<script type="application/ld+json">{"a":"\u003c"}</script><style>)"));
}

TEST_CASE("a title cannot end the head before its time", "[html]") {
  screen::Screen screen = sample::start(false);
  screen.document_title = "</title></head><script>";
  const std::string html =
      document_of(screen, {.script = "", .icon = "", .manifest = "", .style = "x"});
  CHECK(says(html, "<title>&lt;/title&gt;&lt;/head&gt;&lt;script&gt;</title>"));
  CHECK_FALSE(says(html, "<script"));
}
