#include "engine/time/channel_status.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;

namespace {

void add_wait(content::Guide& guide, const std::string& id, content::Duration min,
              content::Duration max, content::Counts counts = content::Counts::always) {
  content::Wait& wait = guide.waits[{id}];
  wait.id = {id};
  wait.min = min;
  wait.max = max;
  wait.counts = counts;
}

// A desk open 9:00 to 21:00 with a short queue on working days 10–11 and 15–16 and a long one
// otherwise, that answers within 1 to 2 open hours and solves within a day.
struct Desk {
  content::Guide guide = test::empty_guide();
  content::Channel channel;

  Desk() {
    add_wait(guide, "short", {}, {0, 5 * 60});
    add_wait(guide, "long", {}, {0, 30 * 60});
    add_wait(guide, "answer", {0, 3600}, {0, 7200}, content::Counts::open_hours);
    add_wait(guide, "day", {}, {1, 0});
    channel.hours = test::daily("09:00-21:00");
    channel.queues = {{test::working_week("10:00-11:00,15:00-16:00"), {"short"}},
                      {std::nullopt, {"long"}}};
  }

  engine::ChannelStatus at(const char* now, const char* answer = "answer",
                           const char* solution = "") const {
    return engine::status(guide, channel, {answer}, {solution}, test::at(guide, now));
  }

  std::string written(const std::optional<engine::Expected>& expected) const {
    if (!expected) return "never";
    return test::written(guide, expected->earliest) + " to " +
           test::written(guide, expected->latest);
  }

  std::string better(const char* now) const {
    const auto found = at(now).better;
    return found ? found->queue.value + " from " + test::written(guide, found->from) : "none";
  }
};

}  // namespace

TEST_CASE("the queue is that of the moment, or of the opening while closed") {
  const Desk desk;
  CHECK(desk.at("2026-11-23T10:30").queue.value == "short");
  CHECK(desk.at("2026-11-23T11:00").queue.value == "long");
  CHECK(desk.at("2026-11-22T10:30").queue.value == "long");
  CHECK(desk.at("2026-11-22T22:40").queue.value == "long");
  CHECK_FALSE(desk.at("2026-11-22T22:40").opening.open);
}

TEST_CASE("the better moment is the next with a shorter queue while open") {
  const Desk desk;
  CHECK(desk.better("2026-11-23T09:30") == "short from Mo 2026-11-23 10:00");
  CHECK(desk.better("2026-11-23T10:30") == "none");
  CHECK(desk.better("2026-11-23T12:00") == "short from Mo 2026-11-23 15:00");
  CHECK(desk.better("2026-11-20T16:00") == "short from Mo 2026-11-23 10:00");
  CHECK(desk.better("2026-11-22T22:40") == "short from Mo 2026-11-23 10:00");
}

TEST_CASE("a shorter queue counts only within a week and while the channel is open") {
  Desk desk;
  desk.channel.queues[0].hours = test::daily("22:00-23:00");
  CHECK(desk.better("2026-11-23T12:00") == "none");
  desk.channel.queues[0].hours = test::daily("20:00-23:00");
  CHECK(desk.better("2026-11-23T12:00") == "short from Mo 2026-11-23 20:00");
  desk.guide.holidays = {{{2026, 10, 1}, {2026, 10, 9}, test::text("holidays"), false}};
  desk.channel.queues[0].hours = test::working_week("10:00-11:00");
  CHECK(desk.better("2026-09-30T12:00") == "none");
}

TEST_CASE("a queue that gets shorter because a longer one ends is a better moment too") {
  Desk desk;
  desk.channel.queues = {{test::daily("19:00-20:30"), {"long"}}, {std::nullopt, {"short"}}};
  CHECK(desk.better("2026-11-23T19:10") == "short from Mo 2026-11-23 20:30");
}

TEST_CASE("the answer comes after the queue, and the solution not before the answer") {
  const Desk desk;
  const auto open = desk.at("2026-11-23T12:00", "answer", "day");
  CHECK(desk.written(open.answer) == "Mo 2026-11-23 13:00 to Mo 2026-11-23 14:30");
  CHECK(desk.written(open.solution) == "Mo 2026-11-23 13:00 to Tu 2026-11-24 12:30");
  const auto closed = desk.at("2026-11-22T22:40");
  CHECK(desk.written(closed.answer) == "Mo 2026-11-23 10:00 to Mo 2026-11-23 11:30");
  CHECK(desk.written(closed.solution) == "never");
  CHECK(desk.written(desk.at("2026-11-23T19:10").answer) ==
        "Mo 2026-11-23 20:10 to Tu 2026-11-24 09:40");
}

TEST_CASE("without a named answer the queue is what there is to wait for") {
  Desk desk;
  CHECK(desk.written(desk.at("2026-11-23T12:00", "").answer) ==
        "Mo 2026-11-23 12:00 to Mo 2026-11-23 12:30");
  desk.channel.queues.clear();
  CHECK(desk.written(desk.at("2026-11-23T12:00", "").answer) == "never");
  CHECK(desk.at("2026-11-23T12:00").queue.empty());
}

TEST_CASE("a channel without hours runs its clock day and night, but nobody says that it is open") {
  Desk desk;
  desk.channel.hours.reset();
  const auto status = desk.at("2026-11-23T03:00");
  CHECK_FALSE(status.hours_known);
  CHECK(status.opening == engine::Opening{true, std::nullopt});
  CHECK(desk.written(status.answer) == "Mo 2026-11-23 04:00 to Mo 2026-11-23 05:30");
}

TEST_CASE("the day on which it serves may be one that its source is silent on") {
  using enum content::UnsaidDays;
  struct Row {
    const char* now;
    std::vector<content::UnsaidDays> unsaid;
    std::optional<content::UnsaidDays> doubt;
  };
  const Row rows[] = {{"2026-11-23T10:00", {weekends, holidays}, std::nullopt},  // Monday
                      {"2026-11-22T10:00", {weekends, holidays}, weekends},      // Sunday
                      {"2026-11-22T10:00", {holidays}, std::nullopt},
                      {"2026-11-20T22:00", {weekends}, weekends},      // closed, next on Saturday
                      {"2026-11-22T22:00", {weekends}, std::nullopt},  // closed, next on Monday
                      {"2026-10-01T10:00", {weekends, holidays}, holidays},
                      {"2026-10-01T10:00", {weekends}, std::nullopt},  // a holiday is no weekend
                      {"2026-10-01T10:00", {}, std::nullopt}};
  Desk desk;
  desk.guide.holidays = {{{2026, 10, 1}, {2026, 10, 7}, {}, false}};
  for (const Row& row : rows) {
    CAPTURE(row.now);
    desk.channel.unsaid = row.unsaid;
    CHECK(desk.at(row.now).doubt == row.doubt);
    CHECK(desk.at(row.now).hours_known);
  }
}

TEST_CASE("a channel that never opens promises nothing") {
  Desk desk;
  desk.channel.hours = test::never();
  const auto status = desk.at("2026-11-23T12:00", "answer", "day");
  CHECK(status.opening == engine::Opening{false, std::nullopt});
  CHECK(status.queue.empty());
  CHECK(desk.written(status.answer) == "never");
  CHECK(desk.written(status.solution) == "never");
}

TEST_CASE("a wait that the guide does not have gives nothing") {
  CHECK_FALSE(Desk().at("2026-11-23T12:00", "unheard-of").answer);
}
