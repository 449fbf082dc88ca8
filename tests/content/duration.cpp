#include "content/duration.h"

#include <ostream>

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {

static std::ostream& operator<<(std::ostream& out, const Duration& d) {
  return out << d.days << " days " << d.seconds << " s";
}

namespace {

TEST_CASE("durations of days and exact time are read") {
  struct Row {
    const char* written;
    Duration duration;
  };
  const Row rows[] = {
      {"PT30M", {0, 1800}},     {"PT24H", {0, 86400}}, {"P3D", {3, 0}},
      {"P1DT12H", {1, 43200}},  {"P2W", {14, 0}},      {"PT15S", {0, 15}},
      {"PT1H30M5S", {0, 5405}}, {"P0D", {0, 0}},       {"PT1H5S", {0, 3605}},
      {"P3660D", {3660, 0}},    {"PT90M", {0, 5400}},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(parse_duration(row.written) == row.duration);
  }
}

TEST_CASE("anything else is not a duration") {
  for (const char* bad :
       {"",         "P",     "PT",     "P1DT",           "24H",         "P1M",   "P1Y",
        "PT1.5H",   "P-1D",  "-P1D",   "pt24h",          "PT24h",       "P1D2H", "PT5M1H",
        "P1DT12H ", "P1W2D", "P3661D", "PT99999999999H", "P999999999D", "PTH",   "P1DD",
        "PT1H1H",   "P1T1H", "P1D1D"}) {
    INFO(bad);
    CHECK_FALSE(parse_duration(bad));
  }
}

}  // namespace
}  // namespace wenlu::content
