#include "serve/news_wire.h"

#include <thread>

#include <catch2/catch_test_macros.hpp>

namespace wenlu::serve {
namespace {

using namespace std::chrono_literals;

constexpr auto kLong = 1h;

TEST_CASE("who comes late hears the latest news, once") {
  NewsWire wire;
  wire.tell("first");
  wire.tell("second");
  unsigned heard = 0;
  CHECK(wire.next(heard, kLong) == "data: second\n\n");
  CHECK(wire.next(heard, 0ms) == ":\n\n");
  wire.tell("second");
  CHECK(wire.next(heard, kLong) == "data: second\n\n");
}

TEST_CASE("who waits hears news, and the end") {
  NewsWire wire;
  std::string said;
  std::thread listener([&] {
    unsigned heard = 0;
    for (std::string event; !(event = wire.next(heard, kLong)).empty();) {
      said += event;
      wire.end();
    }
  });
  wire.tell("told");
  listener.join();
  CHECK(said == "data: told\n\n");
  unsigned heard = 0;
  CHECK(wire.next(heard, kLong).empty());
}

}  // namespace
}  // namespace wenlu::serve
