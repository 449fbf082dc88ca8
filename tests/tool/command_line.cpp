#include "tool/command_line.h"

#include <sstream>

#include <catch2/catch_test_macros.hpp>

namespace wenlu::tool {
namespace {

TEST_CASE("built without the browser's half, publish says so and how to mend it") {
  const char* const asked[] = {"wenlu", "publish", "no-guide", "-o", "no-site"};
  std::ostringstream out;
  std::ostringstream err;
  CHECK(run_command_line(5, asked, {}, out, err) == 2);
  CHECK(out.str().empty());
  CHECK(err.str() ==
        "wenlu: this wenlu was built without the browser's half of a site and cannot publish; "
        "./build.sh build makes one that can\n");
}

}  // namespace
}  // namespace wenlu::tool
