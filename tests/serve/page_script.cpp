#include "serve/page_script.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

TEST_CASE("the script of serve comes before all others of the page") {
  const std::string page = "<head><title>t</title><script src=\"a\"></script></head><title>";
  CHECK(with_page_script(page, "0a", std::nullopt) ==
        "<head><script type=\"module\" src=\"/-serve/reload.js?version=0a\"></script>"
        "<title>t</title><script src=\"a\"></script></head><title>");
  CHECK(with_page_script(page, "0a", 60).find("?version=0a&amp;at=60\"") != std::string::npos);
}

}  // namespace
}  // namespace wenlu::serve
