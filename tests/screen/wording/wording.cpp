#include "screen/wording/wording.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/shipped_words.h"

using namespace wenlu;
using screen::Words;

namespace {

struct Said {
  const char* zh;
  const char* en;
};

content::Duration duration(const char* written) { return content::parse_duration(written).value(); }

content::OpeningHours hours(const char* written) {
  return content::parse_opening_hours(written).hours.value();
}

}  // namespace

TEST_CASE("a duration is said in the unit that the editors chose") {
  struct Row {
    const char* written;
    Said said;
  };
  const Row rows[] = {
      {"PT15S", {"15 秒", "15 seconds"}},   {"PT1S", {"1 秒", "1 second"}},
      {"PT90S", {"90 秒", "90 seconds"}},   {"PT1M", {"1 分钟", "1 minute"}},
      {"PT5M", {"5 分钟", "5 minutes"}},    {"PT90M", {"90 分钟", "90 minutes"}},
      {"PT60M", {"1 小时", "1 hour"}},      {"PT24H", {"24 小时", "24 hours"}},
      {"PT72H", {"72 小时", "72 hours"}},   {"P1D", {"1 天", "1 day"}},
      {"P3D", {"3 天", "3 days"}},          {"P2W", {"14 天", "14 days"}},
      {"P1DT12H", {"36 小时", "36 hours"}},
  };
  const auto guide = test::words_guide();
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(word_duration(Words(guide, test::kChinese), duration(row.written)) == row.said.zh);
    CHECK(word_duration(Words(guide, test::kEnglish), duration(row.written)) == row.said.en);
  }
}

TEST_CASE("a wait is said as a limit, a rough figure or a range") {
  struct Row {
    const char* min;
    const char* max;
    content::Counts counts;
    Said said;
  };
  using content::Counts;
  const Row rows[] = {
      {"PT0S", "PT24H", Counts::always, {"24 小时内", "within 24 hours"}},
      {"PT5M", "PT5M", Counts::always, {"约 5 分钟", "about 5 minutes"}},
      {"PT1H", "PT2H", Counts::open_hours, {"1–2 小时", "1–2 hours"}},
      {"PT30M", "PT2H", Counts::always, {"30 分钟到 2 小时", "30 minutes to 2 hours"}},
      {"P3D", "P5D", Counts::always, {"3–5 天", "3–5 days"}},
      {"P1D", "P1D", Counts::working_days, {"约 1 个工作日", "about 1 working day"}},
      {"P1D", "P3D", Counts::working_days, {"1–3 个工作日", "1–3 working days"}},
      {"PT0S", "P2D", Counts::working_days, {"2 个工作日内", "within 2 working days"}},
      {"PT0S", "PT0S", Counts::always, {"马上", "at once"}},
      {"PT1H", "PT1H", Counts::always, {"约 1 小时", "about 1 hour"}},
  };
  const auto guide = test::words_guide();
  for (const Row& row : rows) {
    CAPTURE(row.min, row.max);
    content::Wait wait;
    wait.min = duration(row.min);
    wait.max = duration(row.max);
    wait.counts = row.counts;
    CHECK(word_wait(Words(guide, test::kChinese), wait) == row.said.zh);
    CHECK(word_wait(Words(guide, test::kEnglish), wait) == row.said.en);
  }
}

TEST_CASE("a wait that its source calls usual is said to be so") {
  const auto guide = test::words_guide();
  content::Wait wait;
  wait.max = duration("PT24H");
  wait.usually = true;
  CHECK(word_wait(Words(guide, test::kChinese), wait) == "通常 24 小时内");
  CHECK(word_wait(Words(guide, test::kEnglish), wait) == "usually within 24 hours");
}

TEST_CASE("the hours of a channel say no day that its source does not say") {
  const auto guide = test::words_guide();
  content::Channel channel;
  const auto said = [&] { return word_hours(Words(guide, test::kEnglish), channel); };
  CHECK(said() == "no source says");
  channel.hours = content::parse_opening_hours("Mo-Su 09:00-21:00").hours;
  CHECK(said() == "every day 9:00–21:00");
  channel.unsaid = {content::UnsaidDays::holidays};
  CHECK(said() == "every day 9:00–21:00");
  channel.unsaid = {content::UnsaidDays::weekends};
  CHECK(said() == "9:00–21:00 (days not stated)");
}

TEST_CASE("opening hours are said by groups of days") {
  struct Row {
    const char* written;
    Said said;
  };
  const Row rows[] = {
      {"24/7", {"全天", "day and night"}},
      {"Mo-Su 09:00-21:00", {"每天 9:00–21:00", "every day 9:00–21:00"}},
      {"Mo-Su 09:00-21:00; PH off",
       {"每天 9:00–21:00；节假日休息", "every day 9:00–21:00; not on public holidays"}},
      {"Mo-Fr 10:00-11:00,15:00-16:00; PH off",
       {"工作日 10:00–11:00、15:00–16:00", "working days 10:00–11:00, 15:00–16:00"}},
      {"Mo-Fr 09:00-18:00", {"周一至周五 9:00–18:00", "Monday to Friday 9:00–18:00"}},
      {"Mo-Fr 09:00-18:00; Sa 10:00-12:00",
       {"周一至周五 9:00–18:00；周六 10:00–12:00",
        "Monday to Friday 9:00–18:00; Saturday 10:00–12:00"}},
      {"Mo-Fr 09:00-18:00; Sa 10:00-12:00; PH off",
       {"工作日 9:00–18:00；周六 10:00–12:00；节假日休息",
        "working days 9:00–18:00; Saturday 10:00–12:00; not on public holidays"}},
      {"Mo,We,Fr 09:00-12:00",
       {"周一、周三、周五 9:00–12:00", "Monday, Wednesday, Friday 9:00–12:00"}},
      {"Sa-Su 09:00-12:00", {"周六、周日 9:00–12:00", "Saturday, Sunday 9:00–12:00"}},
      {"Mo-Su 22:00-02:00", {"每天 22:00–次日 2:00", "every day 22:00–2:00 the next day"}},
      {"Mo-Su 09:30-24:00", {"每天 9:30–24:00", "every day 9:30–24:00"}},
      {"Sa 00:00-24:00", {"周六 全天", "Saturday all day"}},
      {"Mo-Su 09:00-21:00; PH 10:00-16:00",
       {"每天 9:00–21:00；节假日 10:00–16:00",
        "every day 9:00–21:00; public holidays 10:00–16:00"}},
      {"Mo-Su,PH 09:00-21:00", {"每天 9:00–21:00", "every day 9:00–21:00"}},
      {"Mo-Su off", {"近期不开放", "Not open in the near future"}},
  };
  const auto guide = test::words_guide();
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(word_hours(Words(guide, test::kChinese), hours(row.written)) == row.said.zh);
    CHECK(word_hours(Words(guide, test::kEnglish), hours(row.written)) == row.said.en);
  }
}

TEST_CASE("a moment names its day as near as it can") {
  struct Row {
    const char* moment;
    Said said;
  };
  const Row rows[] = {
      {"2026-11-22T22:40", {"今天 22:40", "today 22:40"}},
      {"2026-11-23T00:00", {"明天 0:00", "tomorrow 0:00"}},
      {"2026-11-23T09:00", {"明天 9:00", "tomorrow 9:00"}},
      {"2026-11-24T09:05", {"周二 9:05", "Tuesday 9:05"}},
      {"2026-11-28T12:00", {"周六 12:00", "Saturday 12:00"}},
      {"2026-11-29T12:00", {"11月29日（周日） 12:00", "Sunday 29 November 12:00"}},
      {"2027-01-04T12:00", {"1月4日（周一） 12:00", "Monday 4 January 12:00"}},
      {"2026-11-21T12:00", {"11月21日（周六） 12:00", "Saturday 21 November 12:00"}},
  };
  const auto guide = test::words_guide();
  const auto now = test::at(guide, "2026-11-22T21:00");  // a Sunday
  for (const Row& row : rows) {
    CAPTURE(row.moment);
    const auto moment = test::at(guide, row.moment);
    CHECK(word_moment(Words(guide, test::kChinese), moment, now) == row.said.zh);
    CHECK(word_moment(Words(guide, test::kEnglish), moment, now) == row.said.en);
  }
  CHECK(word_moment_from_today(Words(guide, test::kEnglish), now, now) == "21:00");
}

TEST_CASE("an expected moment is rounded for people and never promises too early") {
  struct Row {
    const char* now;
    const char* earliest;
    const char* latest;
    Said said;
  };
  const Row rows[] = {
      {"2026-11-22T22:40",
       "2026-11-23T10:00",
       "2026-11-23T11:00",
       {"明天 10:00–11:00", "tomorrow 10:00–11:00"}},
      {"2026-11-22T22:40",
       "2026-11-22T22:40",
       "2026-11-23T22:40",
       {"明天 22:45 前", "by tomorrow 22:45"}},
      {"2026-11-22T14:02",
       "2026-11-22T15:02",
       "2026-11-22T16:02",
       {"今天 15:00–16:05", "today 15:00–16:05"}},
      {"2026-11-22T14:02",
       "2026-11-22T17:04",
       "2026-11-22T18:04",
       {"今天 17:00–18:15", "today 17:00–18:15"}},
      {"2026-11-22T14:02", "2026-11-22T14:02", "2026-11-22T14:03", {"马上", "at once"}},
      {"2026-11-22T14:02",
       "2026-11-22T14:02",
       "2026-11-22T14:07",
       {"5 分钟内", "within 5 minutes"}},
      {"2026-11-22T14:02",
       "2026-11-22T14:02",
       "2026-11-22T14:15",
       {"15 分钟内", "within 15 minutes"}},
      {"2026-11-22T14:02",
       "2026-11-22T14:02",
       "2026-11-22T14:32",
       {"今天 14:35 前", "by today 14:35"}},
      {"2026-11-22T14:02",
       "2026-11-22T14:32",
       "2026-11-22T14:32",
       {"今天 14:30–14:35", "today 14:30–14:35"}},
      {"2026-11-22T14:02",
       "2026-11-22T14:03",
       "2026-11-22T14:05",
       {"今天 14:05 左右", "around today 14:05"}},
      {"2026-11-22T14:00",
       "2026-11-23T10:00",
       "2026-11-25T12:00",
       {"明天到周三之间", "tomorrow to Wednesday"}},
      {"2026-11-22T23:50",
       "2026-11-22T23:50",
       "2026-11-23T00:20",
       {"明天 0:20 前", "by tomorrow 0:20"}},
      {"2026-11-22T22:00",
       "2026-11-23T09:00",
       "2026-11-23T09:00",
       {"明天 9:00 左右", "around tomorrow 9:00"}},
      {"2026-11-22T10:00",
       "2026-11-25T10:00",
       "2026-11-27T10:00",
       {"周三到周五之间", "Wednesday to Friday"}},
      {"2026-11-22T20:00",
       "2026-11-22T22:30",
       "2026-11-23T09:30",
       {"今天 22:30到明天 9:30之间", "today 22:30 to tomorrow 9:30"}},
      {"2026-11-22T14:00",
       "2026-11-22T14:30",
       "2026-11-23T14:30",
       {"明天 14:30 前", "by tomorrow 14:30"}},
  };
  const auto guide = test::words_guide();
  for (const Row& row : rows) {
    CAPTURE(row.now, row.earliest, row.latest);
    const auto now = test::at(guide, row.now);
    const engine::Expected expected{test::at(guide, row.earliest), test::at(guide, row.latest)};
    CHECK(word_expected(Words(guide, test::kChinese), expected, now) == row.said.zh);
    CHECK(word_expected(Words(guide, test::kEnglish), expected, now) == row.said.en);
  }
}

TEST_CASE("the exact value beside a moment is not rounded and reads the same everywhere") {
  const auto guide = test::words_guide();
  const auto exact = [&](const char* from, const char* to) {
    return screen::exact_expected(guide, {test::at(guide, from), test::at(guide, to)});
  };
  CHECK(exact("2026-11-23T09:02", "2026-11-23T11:02") == "2026-11-23 09:02–11:02");
  CHECK(exact("2026-11-23T09:02", "2026-11-25T11:02") == "2026-11-23 09:02 – 2026-11-25 11:02");
  CHECK(exact("2026-11-23T09:02", "2026-11-23T09:02") == "2026-11-23 09:02");
}

TEST_CASE("a date is written in full") {
  const auto guide = test::words_guide();
  CHECK(word_date(Words(guide, test::kChinese), {2026, 11, 22}) == "2026年11月22日");
  CHECK(word_date(Words(guide, test::kEnglish), {2026, 11, 22}) == "22 November 2026");
}
