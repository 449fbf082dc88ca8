#include "content/time_zone.h"

#include <catch2/catch_test_macros.hpp>

#include "content/date.h"
#include "content/posix_tz.h"

namespace wenlu::content {
namespace {

std::int64_t utc(const Date& date, int hour = 0, int minute = 0) {
  return to_days(date) * 86400 + hour * 3600 + minute * 60;
}

std::string big_endian(std::int64_t value, int size) {
  std::string out;
  for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
    out.push_back(static_cast<char>((value >> shift) & 0xFF));
  return out;
}

struct Change {
  std::int64_t at;
  char type;
};

// One block of a TZif file: header and data.
std::string block(int time_size, const std::vector<Change>& changes,
                  const std::vector<int>& offsets) {
  std::string out =
      "TZif2" + std::string(15, '\0') + big_endian(0, 4) + big_endian(0, 4) + big_endian(0, 4);
  out += big_endian(static_cast<std::int64_t>(changes.size()), 4);
  out += big_endian(static_cast<std::int64_t>(offsets.size()), 4) + big_endian(4, 4);
  for (const Change& change : changes) out += big_endian(change.at, time_size);
  for (const Change& change : changes) out.push_back(change.type);
  for (const int offset : offsets) out += big_endian(offset, 4) + std::string(2, '\0');
  return out + std::string("ABC\0", 4);
}

std::string tzif(const std::vector<Change>& changes, const std::vector<int>& offsets,
                 const std::string& footer) {
  return block(4, {}, {0}) + block(8, changes, offsets) + "\n" + footer + "\n";
}

TEST_CASE("a zone without offsets is UTC, the first offset holds for all time before") {
  CHECK(TimeZone{}.offset_at(0) == 0);
  const TimeZone zone{"Test", {{100, 3600}, {200, 7200}}};
  CHECK(zone.offset_at(-1'000'000) == 3600);
  CHECK(zone.offset_at(199) == 3600);
  CHECK(zone.offset_at(200) == 7200);
  CHECK(zone.offset_at(1'000'000) == 7200);
}

TEST_CASE("a zone that never changes has one offset") {
  const auto zone = parse_tzif("Asia/Test", tzif({}, {28800}, "CST-8"));
  REQUIRE(zone.has_value());
  CHECK(zone->name == "Asia/Test");
  CHECK(zone->offsets.size() == 1);
  CHECK(zone->offset_at(0) == 28800);
}

TEST_CASE("changes in the file count, those that change nothing are left out") {
  const auto zone =
      parse_tzif("T", tzif({{1000, 1}, {2000, 2}, {3000, 1}}, {29143, 28800, 28800}, "CST-8"));
  REQUIRE(zone.has_value());
  CHECK(zone->offsets.size() == 2);
  CHECK(zone->offset_at(999) == 29143);
  CHECK(zone->offset_at(1000) == 28800);
}

TEST_CASE("the rule in the footer goes on to the end of 2045") {
  const std::int64_t last = utc({2024, 10, 27}, 1);
  const auto zone =
      parse_tzif("Europe/Test", tzif({{last, 0}}, {3600, 7200}, "CET-1CEST,M3.5.0,M10.5.0/3"));
  REQUIRE(zone.has_value());
  CHECK(zone->offset_at(utc({2026, 3, 29}, 0, 59)) == 3600);
  CHECK(zone->offset_at(utc({2026, 3, 29}, 1)) == 7200);
  CHECK(zone->offset_at(utc({2026, 10, 25}, 0, 59)) == 7200);
  CHECK(zone->offset_at(utc({2026, 10, 25}, 1)) == 3600);
  CHECK(zone->offset_at(utc({2045, 7, 1})) == 7200);
  CHECK(zone->offset_at(utc({2046, 7, 1})) == 3600);
}

TEST_CASE("rules of the southern hemisphere start the year in summer time") {
  const auto rule = parse_posix_tz("AEST-10AEDT,M10.1.0,M4.1.0/3");
  REQUIRE(rule.has_value());
  const TimeZone zone{"Australia/Test", unroll(*rule, 2026, 2027)};
  CHECK(zone.offset_at(utc({2026, 1, 10})) == 11 * 3600);
  CHECK(zone.offset_at(utc({2026, 4, 4}, 15, 59)) == 11 * 3600);
  CHECK(zone.offset_at(utc({2026, 4, 4}, 16)) == 10 * 3600);
  CHECK(zone.offset_at(utc({2026, 10, 3}, 16)) == 11 * 3600);
}

TEST_CASE("POSIX rules may name hours west, minutes, bracketed names and days by number") {
  CHECK(parse_posix_tz("EST5EDT,M3.2.0,M11.1.0")->daylight->seconds == -4 * 3600);
  CHECK(parse_posix_tz("<+0545>-5:45")->standard == 20700);
  CHECK(parse_posix_tz("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")->daylight->starts.seconds == -3600);
  const auto rule = parse_posix_tz("AAA0BBB,J60/0,59/0");
  REQUIRE(rule.has_value());
  const auto offsets = unroll(*rule, 2024, 2024);
  CHECK(TimeZone{"T", offsets}.offset_at(utc({2024, 2, 28}, 23)) == 0);
  CHECK(offsets.back().from == utc({2024, 3, 1}));
  for (const char* bad : {"", "C", "CST", "CST-8,", "CST-25", "CET-1CEST",
                          "CET-1CEST,M13.1.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
                          "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J366,J1", "<+03-3", "CST-8x"}) {
    INFO(bad);
    CHECK_FALSE(parse_posix_tz(bad));
  }
}

TEST_CASE("a zone file cut short anywhere is refused") {
  const std::string whole =
      tzif({{1000, 1}, {2000, 0}}, {3600, 7200}, "CET-1CEST,M3.5.0,M10.5.0/3");
  REQUIRE(parse_tzif("T", whole).has_value());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    INFO("at " << size);
    CHECK_FALSE(parse_tzif("T", whole.substr(0, size)));
  }
}

TEST_CASE("a zone file with any byte changed does no harm") {
  const std::string whole =
      tzif({{1000, 1}, {2000, 0}}, {3600, 7200}, "CET-1CEST,M3.5.0,M10.5.0/3");
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const char flip : {'\x01', '\x80', '\xFF'}) {
      std::string broken = whole;
      broken[at] = static_cast<char>(broken[at] ^ flip);
      const auto zone = parse_tzif("T", broken);
      if (zone) CHECK(zone->offsets.size() < 400);
    }
  }
}

TEST_CASE("what is no time zone file is refused") {
  CHECK_FALSE(parse_tzif("T", ""));
  CHECK_FALSE(
      parse_tzif("T", "not a time zone file, but long enough to hold a header of 44 bytes"));
  CHECK_FALSE(parse_tzif("T", tzif({{1000, 5}}, {0}, "UTC0")));
  CHECK_FALSE(parse_tzif("T", tzif({{2000, 0}, {1000, 0}}, {0}, "UTC0")));
  CHECK_FALSE(parse_tzif("T", tzif({}, {}, "UTC0")));
  CHECK_FALSE(parse_tzif("T", tzif({}, {999'999}, "UTC0")));
  CHECK_FALSE(parse_tzif("T", tzif({}, {0}, "what?")));
}

}  // namespace
}  // namespace wenlu::content
