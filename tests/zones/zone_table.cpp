#include "zones/zone_table.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace wenlu;
using zones::find_zone;

TEST_CASE(
    "Zones are found again as they were written, and those that keep the same time share a line") {
  const content::TimeZone here{"Here/There", {{-100, 3600}, {50, -7200}, {1000000000000, 0}}};
  content::TimeZone alike = here;
  alike.name = "Alike";
  const content::TimeZone other{"UTC", {{-100, 0}}};
  const std::string table = zones::write_zones({here, alike, other});
  CHECK(std::ranges::count(table, '\n') == 2);
  CHECK(find_zone(table, "Here/There") == here);
  CHECK(find_zone(table, "Alike") == alike);
  CHECK(find_zone(table, "UTC") == other);
  for (const char* none : {"", "Here", "There", "Here/There Alike", "|", "-100", "\n"})
    CHECK_FALSE(find_zone(table, none));
}
