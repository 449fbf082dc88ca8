#include "serve/find_file.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

std::optional<std::string> small_site(const std::string& path) {
  const std::map<std::string, std::string> files = {
      {"index.html", "start"}, {"en/index.html", "english"}, {"sw.js", "worker"}};
  const auto it = files.find(path);
  return it == files.end() ? std::nullopt : std::optional(it->second);
}

Reply found(const std::string& path) { return find_file(path, small_site); }

TEST_CASE("a folder is its index, a file itself") {
  CHECK(found("/").body == "start");
  CHECK(found("/en/").body == "english");
  CHECK(found("/en/index.html").body == "english");
  CHECK(found("/en/").type == "text/html; charset=utf-8");
  CHECK(found("/sw.js").body == "worker");
  CHECK(found("/sw.js").type == "text/javascript; charset=utf-8");
  CHECK(found("/sw.js").status == 200);
}

TEST_CASE("a folder without its slash leads to it") {
  CHECK(found("/en").status == 302);
  CHECK(found("/en").location == "/en/");
}

TEST_CASE("what is no file is said, whatever bytes it was asked for with") {
  using namespace std::string_literals;
  for (const std::string& path :
       {"/none"s, "/none/"s, "/sw.js/"s, "//"s, "//en"s, "/../en/"s, "/en/../"s, "/en/..%2f"s, ""s,
        "en/"s, "/\0"s, "/en\\"s, "http://evil.example/"s, "/\xff"s}) {
    INFO(path);
    const Reply reply = found(path);
    CHECK(reply.status == 404);
    CHECK(reply.location.empty());
    CHECK(reply.body.find("没有这个页面") != std::string::npos);
    CHECK(reply.body.find("There is no such page") != std::string::npos);
  }
}

}  // namespace
}  // namespace wenlu::serve
