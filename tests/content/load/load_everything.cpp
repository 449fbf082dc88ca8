// Every key that content may have arrives in the struct where it belongs.
#include <catch2/catch_test_macros.hpp>

#include "support/guides.h"

namespace wenlu::content {
namespace {

const Guide& everything() {
  static const Guide guide = tests::load_synthetic("everything");
  return guide;
}

using Texts = std::vector<std::string>;

TEST_CASE("the shipped guide and every sound synthetic guide load without findings") {
  for (const char* name : {"smallest", "diamond", "conditional", "renamed", "everything"}) {
    INFO(name);
    CHECK(load(tests::read_folder(tests::source_path("tests/guides/") + name), tests::shanghai())
              .found.empty());
  }
  CHECK_NOTHROW(tests::load_shipped());
}

TEST_CASE("guide.json tells what the guide is") {
  const Guide& g = everything();
  CHECK(g.id == "everything");
  CHECK(g.version == "1");
  CHECK(g.title.by_language == Texts{"应有尽有", "Everything there is"});
  CHECK(g.languages == Texts{"zh-CN", "en"});
  CHECK(g.language_names == Texts{"中文", "English"});
  CHECK(g.time_zone == tests::shanghai());
  CHECK(g.start == QuestionId{"role"});
  CHECK(g.review_period == Duration{180, 0});
  CHECK(g.site == "https://help.example.org/");
  CHECK(g.redirects.at("customer") == "buyer");
}

TEST_CASE("questions have options with targets and conditions") {
  const Question& role = everything().questions.at({"role"});
  CHECK(role.title.in(1) == "Who are you?");
  CHECK(role.short_title.in(0) == "身份");
  CHECK(role.help.in(1) == "Choose what is nearest.");
  CHECK(role.options.at(0).hint.in(1) == "Bought something here");
  CHECK(role.options.at(1).hint.empty());
  CHECK(role.options.at(0).next == Target{QuestionId{"order-help"}});
  const Question& help = everything().questions.at({"order-help"});
  CHECK(help.options.at(0).next == Target{OutcomeId{"order"}});
  CHECK(help.options.at(2).when == Condition{{{{"role"}, {{"seller"}}}}});
}

TEST_CASE("outcomes have ways, sections and all that goes with them") {
  const Outcome& order = everything().outcomes.at({"order"});
  REQUIRE(order.ways.size() == 5);
  const Way& way = order.ways[0];
  CHECK(way.channel == ChannelId{"desk"});
  CHECK(way.path.steps.at(0).at == Spot{Area::tile, 2, 4, 2});
  CHECK(way.answer == WaitId{"ordinary"});
  CHECK(way.solution == WaitId{"complex"});
  CHECK(way.note.in(1) == "Attach a picture");
  CHECK(way.fee.in(1) == "Free of charge");
  CHECK(way.pinned);
  CHECK_FALSE(order.ways[1].pinned);
  CHECK(order.fee.in(1) == "20 yuan, by card too");
  CHECK(way.when == Condition{{{{"role"}, {{"buyer"}, {"seller"}}}}});
  CHECK(order.ways[1].path.empty());
  CHECK(order.materials == std::vector<MaterialId>{{"order-number"}, {"picture"}});
  CHECK(order.notices == std::vector<NoticeId>{{"no-codes"}, {"hall-moves"}});
  CHECK(order.statements == std::vector<StatementId>{{"complaint"}});
  CHECK(order.deadlines ==
        std::vector<DeadlineId>{{"more-material"}, {"statement-sent"}, {"year-ends"}});
  CHECK(order.related == std::vector<OutcomeId>{{"advice"}});
  CHECK(order.words == std::vector<Texts>{{"没收到货", "坏了"}, {"not received", "broken"}});
  CHECK(order.cited.sources == std::vector<SourceId>{{"article"}});
  CHECK(order.cited.checked == Date{2026, 11, 1});
}

TEST_CASE("sections have text, list, path, table, condition and sources") {
  const Section& section = everything().outcomes.at({"order"}).sections.at(0);
  CHECK(section.text.in(1) == "By share solved.");
  CHECK(section.list.at(1).in(1) == "Then the platform: {contact:hotline}.");
  CHECK(section.path.steps.at(0).at == Spot{Area::top_tab, 1, 3});
  REQUIRE(section.table.has_value());
  CHECK(section.fill_in);
  CHECK(section.before_ways);
  CHECK(section.ordered);
  CHECK(section.table->head.at(1).in(1) == "Solved");
  CHECK(section.table->rows.at(1).at(0).in(0) == "表单");
  CHECK(section.when.all_of.at(0).question == QuestionId{"order-help"});
  CHECK(section.cited.checked.has_value());
}

TEST_CASE("channels have paths, hours, queues, needs and figures") {
  const Channel& desk = everything().channels.at({"desk"});
  CHECK(desk.kind == ChannelKind::in_app);
  CHECK(desk.device == Device::phone);
  REQUIRE(desk.path.steps.size() == 3);
  const Step& last = desk.path.steps[2];
  CHECK(last.verb == Verb::tap);
  CHECK(last.also.at(0).in(1) == "Help and feedback");
  CHECK(last.note.in(1) == "At the very bottom");
  CHECK(last.at == Spot{Area::row, 8, 8});
  CHECK(desk.path.steps[0].at == Spot{Area::home_screen, 0, 0});
  CHECK(desk.hours->written == "Mo-Su 09:00-21:00; PH 10:00-16:00");
  CHECK(desk.hours_note.in(1) == "May differ on public holidays");
  CHECK(desk.unsaid == std::vector<UnsaidDays>{UnsaidDays::weekends, UnsaidDays::holidays});
  CHECK(desk.answer == WaitId{"ordinary"});
  REQUIRE(desk.queues.size() == 2);
  CHECK(desk.queues[0].hours.has_value());
  CHECK_FALSE(desk.queues[1].hours.has_value());
  CHECK(desk.needs == std::vector<Need>{Need::typing, Need::smartphone});
  CHECK(desk.in_writing);
  CHECK_FALSE(desk.urgent);
  CHECK(desk.solved_percent == 68);
  CHECK(desk.rating == 3.2);
  CHECK(desk.when.all_of.size() == 1);
  const Channel& hotline = everything().channels.at({"hotline"});
  CHECK(hotline.contacts == Texts{"tel:10086"});
  CHECK(hotline.hours->always());
  CHECK_FALSE(hotline.in_writing);
}

TEST_CASE("a channel in person has a place and may have several contacts") {
  const Channel& counter = everything().channels.at({"counter"});
  CHECK(counter.kind == ChannelKind::in_person);
  CHECK(counter.device == Device::none);
  CHECK(counter.place.address.in(1) == "1 Example Road");
  CHECK(counter.place.building.in(1) == "Main building");
  CHECK(counter.place.floor.in(1) == "2nd floor");
  CHECK(counter.place.room.in(1) == "Room 201");
  CHECK(counter.place.map == "https://example.org/map");
  CHECK(counter.contacts == Texts{"mailto:hall@example.org", "https://example.org/hall"});
  CHECK(everything().channels.at({"hotline"}).place.empty());
}

TEST_CASE("every verb has its word") {
  const auto verbs_of = [](const char* channel) {
    std::vector<Verb> verbs;
    for (const Step& step : everything().channels.at({channel}).path.steps)
      verbs.push_back(step.verb);
    return verbs;
  };
  using enum Verb;
  CHECK(verbs_of("web-desk") == std::vector{open, log_in, choose, switch_to, look, upload, type});
  CHECK(verbs_of("counter") == std::vector{go, scan, take_number, queue, show, pay});
}

TEST_CASE("materials, waits, notices, sources and deadlines are read") {
  const Guide& g = everything();
  CHECK(g.materials.at({"order-number"}).how.in(1) == "In my orders.");
  CHECK(g.materials.at({"order-number"}).without.in(1) == "The order cannot be found.");
  CHECK(g.materials.at({"order-number"}).path.steps.at(0).at ==
        Spot{Area::bottom_tab, 2, 2, 0, "首页,我的订单"});
  CHECK(g.materials.at({"order-number"}).cited.sources.size() == 1);
  CHECK(g.waits.at({"ordinary"}).min == Duration{0, 3600});
  CHECK(g.waits.at({"ordinary"}).kind == WaitKind::handling);
  CHECK(g.waits.at({"complex"}).kind == WaitKind::answer);
  CHECK(g.waits.at({"ordinary"}).usually);
  CHECK(g.waits.at({"ordinary"}).counts == Counts::always);
  CHECK(g.waits.at({"complex"}).max == Duration{5, 0});
  CHECK(g.waits.at({"complex"}).counts == Counts::working_days);
  CHECK(g.waits.at({"short-queue"}).counts == Counts::open_hours);
  CHECK(g.materials.at({"order-number"}).fee.in(1) == "1 yuan a page to copy");
  CHECK(g.notices.at({"no-codes"}).kind == NoticeKind::fraud);
  CHECK_FALSE(g.notices.at({"no-codes"}).from);
  const Notice& moves = g.notices.at({"hall-moves"});
  CHECK(moves.from == Date{2026, 12, 1});
  CHECK(moves.to == Date{2027, 1, 31});
  CHECK(moves.when.all_of.size() == 1);
  CHECK(g.sources.at({"article"}).published == Date{2026, 1, 31});
  CHECK(g.sources.at({"article"}).url == "https://example.org/article?id=1");
}

TEST_CASE("deadlines start from an event, lie before one, or are a date") {
  const Guide& g = everything();
  CHECK(g.events.at({"request"}).name.in(1) == "the request");
  CHECK(g.events.at({"request"}).now.in(1) == "It just came");
  CHECK(g.events.at({"hearing"}).now.empty());
  const Deadline& material = g.deadlines.at({"more-material"});
  CHECK(material.event == EventId{"request"});
  CHECK(material.within == Duration{0, 86400});
  CHECK(material.when.all_of.size() == 1);
  const Deadline& statement = g.deadlines.at({"statement-sent"});
  CHECK(statement.event == EventId{"hearing"});
  CHECK(statement.before == Duration{1, 0});
  CHECK(statement.hour == 18);
  CHECK_FALSE(statement.within);
  CHECK(g.deadlines.at({"year-ends"}).on == Date{2026, 12, 31});
  CHECK(g.deadlines.at({"year-ends"}).event.empty());
}

TEST_CASE("statements, holidays, contacts, frauds and the words of the page are read") {
  const Guide& g = everything();
  const Statement& s = g.statements.at({"complaint"});
  REQUIRE(s.fields.size() == 4);
  CHECK(s.fields[0].required);
  CHECK(s.fields[1].kind == FieldKind::date);
  CHECK(s.fields[1].event == EventId{"request"});
  CHECK(s.fields[3].choices.size() == 2);
  CHECK(s.limit == 100);
  CHECK(s.limit_note.in(1) == "The rest is not read");
  CHECK(s.when.all_of.size() == 1);
  REQUIRE(g.holidays.size() == 2);
  CHECK(g.holidays[0].to == Date{2026, 10, 7});
  CHECK(g.holidays[1].to == g.holidays[1].from);
  CHECK(g.holidays[1].working);
  CHECK(g.contacts.at(3).kind == ContactKind::app_entry);
  CHECK(g.contacts.at(3).verified);
  CHECK_FALSE(g.contacts.at(2).verified);
  CHECK(g.frauds.at(0).cited.advice);
  CHECK(g.frauds.at(0).words.at(1) == Texts{"verification code"});
  CHECK(g.ui.at("materials-ready").in(1) == "{ready} of {all} are ready");
  CHECK(g.ui.at("sheet-print").in(1) == "Print");
}

TEST_CASE("how search reads characters is read") {
  const Readings& readings = everything().readings;
  CHECK(readings.pinyin.at("huo") == "货");
  CHECK(readings.simplified == "訂订單单貨货");
}

TEST_CASE("a text falls back to the first language that has it") {
  const Localized text{{"", "Refund"}};
  CHECK(text.in(0) == "Refund");
  CHECK(text.in(1) == "Refund");
  CHECK(text.in(7) == "Refund");
  CHECK(Localized{}.in(0).empty());
  CHECK(Localized{{"", ""}}.empty());
}

}  // namespace
}  // namespace wenlu::content
