#include "serve/own_host.h"

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

TEST_CASE("a request for this machine at this port is answered") {
  for (const char* host : {"127.0.0.1:8420", "localhost:8420", "[::1]:8420"}) {
    INFO(host);
    CHECK(is_own_host(host, 8420));
  }
  CHECK(is_own_host("localhost", 80));
  CHECK(is_own_host("localhost:80", 80));
}

TEST_CASE("a request for another machine or port is not") {
  for (const char* host :
       {"", "evil.example", "evil.example:8420", "127.0.0.1", "127.0.0.1:84200", "127.0.0.1:8421",
        "127.0.0.1.evil.example:8420", "localhost.evil.example:8420", "notlocalhost:8420",
        "127.0.0.2:8420", "[::1]", "::1:8420", "localhost:8420 ", "0.0.0.0:8420"}) {
    INFO(host);
    CHECK_FALSE(is_own_host(host, 8420));
  }
}

}  // namespace
}  // namespace wenlu::serve
