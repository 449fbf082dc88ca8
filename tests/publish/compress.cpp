#include "publish/compress.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::publish {
namespace {

std::vector<std::string> names_of(const Files& files) {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : files) names.push_back(name);
  return names;
}

// That they hold the same bytes: tests/publish/site.test.mjs, which has what unpacks them.
TEST_CASE("copies are made of what gains by it, and of no sheet") {
  const Files files = {{"a.html", "a"},           {"b.png", "b"},       {"c.wasm", "c"},
                       {"d.sha256", "d"},         {"e.html.pdf", "e"},  {"f.txt", ""},
                       {"en/-print/g.html", "g"}, {"sitemap.xml", "h"}, {"SHA256SUMS", "i"}};
  CHECK(names_of(compressed_copies(files, 1)) ==
        std::vector<std::string>{"a.html.br", "a.html.gz", "c.wasm.br", "c.wasm.gz", "f.txt.br",
                                 "f.txt.gz", "sitemap.xml.br", "sitemap.xml.gz"});
}

TEST_CASE("copies are the same whatever the number of threads, none included") {
  Files files;
  for (int i = 0; i < 40; ++i)
    files[std::to_string(i) + ".txt"] = std::string(static_cast<std::size_t>(i) * 100, 'x');
  const Files one = compressed_copies(files, 1);
  CHECK(one.size() == 80);
  CHECK(compressed_copies(files, 4) == one);
  CHECK(compressed_copies(files, 0) == one);
}

TEST_CASE("gzip says neither when nor by which system it was made") {
  const std::string made = gzip("abcabcabcabc");
  CHECK(made.substr(0, 10) == std::string("\x1f\x8b\x08\0\0\0\0\0\x02\x03", 10));
  CHECK(gzip("").size() == 20);
}

TEST_CASE("brotli makes much less of what repeats itself") {
  CHECK(brotli(std::string(100'000, 'a')).size() < 30);
  CHECK(brotli("").size() == 1);
}

}  // namespace
}  // namespace wenlu::publish
