#include "faces/html/open_graph.h"

#include <catch2/catch_test_macros.hpp>

#include "faces/html/sample.h"

using namespace wenlu;
using namespace wenlu::test;
using faces::html::Address;

namespace {

// "property=content", one a line.
std::string told(const screen::Screen& screen, const Address& absolute, const std::string& card) {
  std::string out;
  for (const auto& meta : faces::html::open_graph(screen, absolute, card))
    out += meta.attributes.at(0).second + "=" + meta.attributes.at(1).second + "\n";
  return out;
}

}  // namespace

TEST_CASE("where a page is shared, its title, what it is good for and its languages are shown",
          "[html]") {
  CHECK(told(sample::outcome(true), {}, "") ==
        "og:title=Appeal against a penalty · Wenlu\n"
        "og:description=With complete material a decision usually takes one working day.\n"
        "og:type=article\n"
        "og:site_name=Wenlu\n"
        "og:locale=en\n"
        "og:locale:alternate=zh_CN\n"
        "twitter:card=summary\n");
}

TEST_CASE("its address and a picture are told only where it is known where the site lies",
          "[html]") {
  const Address absolute = [](const screen::Place&) { return "https://a.example/zh-CN/"; };
  const std::string known = told(sample::start(false), absolute, "https://a.example/card.png");
  CHECK(
      known.ends_with("og:locale=zh_CN\n"
                      "og:locale:alternate=en\n"
                      "og:url=https://a.example/zh-CN/\n"
                      "og:image=https://a.example/card.png\n"
                      "og:image:type=image/png\n"
                      "og:image:width=1200\n"
                      "og:image:height=630\n"
                      "og:image:alt=问路\n"
                      "twitter:card=summary_large_image\n"));
  CHECK(told(sample::start(false), {}, "https://a.example/card.png").ends_with("=summary\n"));
}

TEST_CASE("a page without a lead is described by its title", "[html]") {
  screen::Screen screen = sample::start(true);
  screen.lead.clear();
  CHECK(faces::html::description(screen) == screen.title);
}
