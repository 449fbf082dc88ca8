#include "serve/content_type.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

TEST_CASE("a file is what its name says, and nothing for certain otherwise") {
  CHECK(content_type("en/index.html") == "text/html; charset=utf-8");
  CHECK(content_type("app/start-0a1b.js") == "text/javascript; charset=utf-8");
  CHECK(content_type("app/guide-0a1b.json") == "application/json; charset=utf-8");
  CHECK(content_type("app/wenlu-0a1b.wasm") == "application/wasm");
  CHECK(content_type("app.webmanifest") == "application/manifest+json");
  CHECK(content_type("app/icon.svg") == "image/svg+xml");
  CHECK(content_type("app/icon.png") == "image/png");
  CHECK(content_type("html") == "application/octet-stream");
  CHECK(content_type("") == "application/octet-stream");
}

}  // namespace
}  // namespace wenlu::serve
