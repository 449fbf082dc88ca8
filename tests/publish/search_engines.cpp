#include "publish/search_engines.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::publish {
namespace {

constexpr const char* kBegin =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
    "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

Pages pages_at(const std::string& address) {
  Pages pages;
  pages.address = address;
  pages.paths = {"", "zh-CN/", "zh-CN/a/", "en/", "en/a/"};
  pages.titles = {{"zh-CN", "帮助"}, {"en", "Help"}};
  return pages;
}

std::string entry(const std::string& language, const std::string& place) {
  const auto link = [&](const std::string& to, const std::string& in) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"" + to + "\" href=\"https://a.example/b/" +
           in + place + "\"/>";
  };
  return "<url><loc>https://a.example/b/" + language + place + "</loc>" + link("zh-CN", "zh-CN") +
         link("en", "en") + link("x-default", "zh-CN") + "</url>\n";
}

TEST_CASE("where nobody knows the address, all may be read and there is no sitemap") {
  CHECK(for_search_engines(pages_at("")) == Files{{"robots.txt", "User-agent: *\nDisallow:\n"}});
}

TEST_CASE("the sitemap has every page once, with its translations, and robots.txt names it") {
  const Files files = for_search_engines(pages_at("https://a.example/b/"));
  CHECK(files.size() == 2);
  CHECK(files.at("robots.txt") ==
        "User-agent: *\nDisallow:\nSitemap: https://a.example/b/sitemap.xml\n");
  CHECK(files.at("sitemap.xml") == kBegin + entry("en", "/") + entry("en", "/a/") +
                                       entry("zh-CN", "/") + entry("zh-CN", "/a/") + "</urlset>\n");
}

TEST_CASE("a guide of one language has no translations to name") {
  Pages pages = pages_at("https://a.example/");
  pages.paths = {"", "en/"};
  pages.titles = {{"en", "Help"}};
  CHECK(for_search_engines(pages).at("sitemap.xml") ==
        std::string(kBegin) + "<url><loc>https://a.example/en/</loc></url>\n</urlset>\n");
}

TEST_CASE("fifty thousand addresses fit one file; more are in several, which the first lists") {
  Pages pages = pages_at("https://a.example/");
  pages.titles = {{"en", "Help"}};
  pages.paths = {""};
  for (int i = 0; i < 50'000; ++i) pages.paths.push_back("en/" + std::to_string(i) + "/");
  CHECK(for_search_engines(pages).size() == 2);
  pages.paths.push_back("en/x/");
  const Files files = for_search_engines(pages);
  CHECK(files.size() == 4);
  CHECK(files.at("sitemap.xml") ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        "<sitemap><loc>https://a.example/sitemap-1.xml</loc></sitemap>\n"
        "<sitemap><loc>https://a.example/sitemap-2.xml</loc></sitemap>\n"
        "</sitemapindex>\n");
  CHECK(files.at("sitemap-2.xml") ==
        std::string(kBegin) + "<url><loc>https://a.example/en/x/</loc></url>\n</urlset>\n");
}

TEST_CASE("the path under which a site lies") {
  CHECK(path_of_site("") == "/");
  CHECK(path_of_site("https://a.example/") == "/");
  CHECK(path_of_site("https://a.example/b/c/") == "/b/c/");
}

}  // namespace
}  // namespace wenlu::publish
