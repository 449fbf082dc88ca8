#include "content/opening_hours.h"

#include <ostream>

#include <catch2/catch_test_macros.hpp>

namespace wenlu::content {

static std::ostream& operator<<(std::ostream& out, const TimeSpan& s) {
  return out << s.from << "-" << s.to;
}

namespace {

using Spans = std::vector<TimeSpan>;

OpeningHours hours(std::string_view s) {
  const HoursResult result = parse_opening_hours(s);
  INFO(s << (result.error ? ": wanted " + result.error->wanted : ""));
  REQUIRE(result.hours.has_value());
  CHECK_FALSE(result.error.has_value());
  CHECK(result.hours->written == s);
  return *result.hours;
}

TEST_CASE("day after day the same hours") {
  const OpeningHours h = hours("Mo-Su 09:00-21:00");
  for (const Spans& day : h.week) CHECK(day == Spans{{540, 1260}});
  CHECK_FALSE(h.holiday.has_value());
  CHECK_FALSE(h.always());
}

TEST_CASE("a later rule replaces an earlier one on the days it names") {
  const OpeningHours h = hours("Mo-Fr 15:00-16:00,10:00-11:00; We off; Sa 10:00-12:00; PH off");
  CHECK(h.week[0] == Spans{{600, 660}, {900, 960}});
  CHECK(h.week[2].empty());
  CHECK(h.week[5] == Spans{{600, 720}});
  CHECK(h.week[6].empty());
  CHECK(h.holiday == Spans{});
}

TEST_CASE("hours past midnight belong to the day they start on") {
  const OpeningHours h = hours("Mo-Su,PH 22:00-02:00");
  CHECK(h.week[6] == Spans{{1320, 1560}});
  CHECK(h.holiday == Spans{{1320, 1560}});
}

TEST_CASE("round the clock is always, unless a holiday says otherwise") {
  CHECK(hours("24/7").always());
  CHECK(hours("Mo-Su 00:00-24:00").always());
  CHECK(hours("00:00-24:00").always());
  CHECK(hours("24/7; PH 00:00-24:00").always());
  CHECK_FALSE(hours("24/7; PH off").always());
  CHECK_FALSE(hours("Mo-Sa 00:00-24:00").always());
}

TEST_CASE("days may be listed, run over the weekend and be left out") {
  const OpeningHours listed = hours("Mo, We,Fr 09:00-10:00");
  CHECK(listed.week[2] == Spans{{540, 600}});
  CHECK(listed.week[1].empty());
  const OpeningHours weekend = hours("Sa-Mo 09:00-10:00");
  CHECK(weekend.week[6] == Spans{{540, 600}});
  CHECK(weekend.week[0] == Spans{{540, 600}});
  CHECK(weekend.week[1].empty());
  CHECK(hours("09:00-10:00").week[3] == Spans{{540, 600}});
  CHECK(hours("09:00-09:00").week[3] == Spans{{540, 1980}});
}

TEST_CASE("what cannot be read is pointed at, with what was wanted there") {
  struct Row {
    const char* written;
    std::size_t offset;
    const char* wanted;
  };
  const char* day = "a day (Mo, Tu, We, Th, Fr, Sa, Su, PH) or a time such as 09:00";
  const char* time = "a time such as 09:00";
  const Row rows[] = {
      {"", 0, day},
      {"  ", 2, day},
      {"closed", 0, day},
      {"mo-fr 09:00-10:00", 0, day},
      {"Mo-Fr", 5, R"(a time such as 09:00, or "off")"},
      {"Mo-Fr 9:00-21:00", 6, R"(a time such as 09:00, or "off")"},
      {"Mo-Fr 09:00", 11, R"("-" and the closing time)"},
      {"Mo-Fr 09:00-", 12, "a closing time such as 21:00"},
      {"Mo-Fr 09:00-25:00", 12, "a closing time such as 21:00"},
      {"Mo-Fr 09:60-10:00", 6, R"(a time such as 09:00, or "off")"},
      {"Mo-Fr 24:00-25:00", 6, R"(a time such as 09:00, or "off")"},
      {"Mo-Fr 09:00-21:00,", 18, time},
      {"Mo-Fr 09:00-21:00;", 18, day},
      {"Mo-Fr 09:00-21:00 x", 18, R"("," or ";" or the end)"},
      {"Mo-Xx 09:00-21:00", 3, day},
      {"Mo-PH 09:00-21:00", 3, "a day of the week (Mo, Tu, We, Th, Fr, Sa, Su)"},
      {"PH-Mo 09:00-21:00", 2, R"(a time such as 09:00, or "off")"},
      {"Mo-Fr 09:00-12:00,11:00-13:00", 18,
       "a time span that does not overlap the others of its day"},
      {"Mo 09:00-10:00 off", 15, R"("," or ";" or the end)"},
      {"24/7 09:00-10:00", 5, R"("," or ";" or the end)"},
      {"SH off", 0, day},
      {"周一 09:00-10:00", 0, day},
  };
  for (const Row& row : rows) {
    INFO(row.written);
    const HoursResult result = parse_opening_hours(row.written);
    CHECK_FALSE(result.hours.has_value());
    REQUIRE(result.error.has_value());
    CHECK(result.error->offset == row.offset);
    CHECK(result.error->wanted == row.wanted);
  }
}

}  // namespace
}  // namespace wenlu::content
