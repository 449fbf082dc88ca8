#include "tool/built_in_zones.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "zones/zone_table.h"

using namespace wenlu;
using zones::find_zone;

TEST_CASE("The zones of the world are built in") {
  const std::string_view table = tool::built_in_zones();
  struct Known {
    const char* zone;
    std::int64_t at;
    std::int32_t seconds;
  };
  // 2026-01-15 and 2026-07-15, 00:00 UTC
  for (const auto& [name, at, seconds] : {
           Known{"Asia/Shanghai", 1768435200, 8 * 3600},
           Known{"Asia/Kathmandu", 1768435200, 5 * 3600 + 45 * 60},
           Known{"Europe/Berlin", 1768435200, 3600},
           Known{"Europe/Berlin", 1784073600, 2 * 3600},
           Known{"America/New_York", 1784073600, -4 * 3600},
           Known{"Australia/Lord_Howe", 1768435200, 11 * 3600},
           Known{"Australia/Lord_Howe", 1784073600, 10 * 3600 + 30 * 60},
       }) {
    const auto zone = find_zone(table, name);
    REQUIRE(zone);
    CHECK(zone->offset_at(at) == seconds);
  }
  CHECK(std::ranges::count(table, '/') > 400);
  for (const char* none : {"Asia", "posix/Asia/Shanghai", "right/UTC", "localtime", "zone.tab"})
    CHECK_FALSE(find_zone(table, none));
}
