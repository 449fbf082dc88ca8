#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"

using namespace wenlu;
using test::find_block;
using test::find_way;
using test::state_at;

namespace {

screen::Screen timeless(const content::Guide& guide, std::string_view path = "en/buyer/refund/") {
  return compose(guide, state_at(guide, path), std::nullopt);
}

screen::Screen shown_at(const content::Guide& guide, std::string_view instant) {
  screen::State state = state_at(guide, "en/buyer/refund/");
  state.opened = test::at(guide, instant);
  return compose(guide, state, state.opened);
}

struct BlockName {
  std::string operator()(const screen::Trail&) { return "trail"; }
  std::string operator()(const screen::Options&) { return "options"; }
  std::string operator()(const screen::Paragraph&) { return "paragraph"; }
  std::string operator()(const screen::NoticeBlock& notice) { return "notice " + notice.title; }
  std::string operator()(const screen::WaitBlock&) { return "wait"; }
  std::string operator()(const screen::Brief& brief) { return "brief " + brief.begin.address; }
  std::string operator()(const screen::WayBlock& way) { return "way " + way.id; }
  std::string operator()(const screen::Checklist&) { return "materials"; }
  std::string operator()(const screen::SectionBlock& section) { return "section " + section.title; }
  std::string operator()(const screen::StatementBlock&) { return "statement"; }
  std::string operator()(const screen::DeadlineBlock&) { return "deadlines"; }
  std::string operator()(const screen::SourcesBlock&) { return "sources"; }
  std::string operator()(const screen::LinkList& list) { return "links " + list.title; }
  std::string operator()(const screen::ButtonRow& row) { return "buttons " + row.title; }
  std::string operator()(const screen::ContactCheckBlock&) { return "check"; }
  std::string operator()(const screen::FeedbackBlock&) { return "feedback"; }
  std::string operator()(const screen::FormBlock& form) { return "form " + form.title; }
};

std::vector<std::string> block_names(const screen::Screen& screen) {
  std::vector<std::string> names;
  for (const screen::Block& block : screen.blocks) names.push_back(std::visit(BlockName(), block));
  return names;
}

}  // namespace

TEST_CASE("an outcome shows the best way first and its sources last") {
  const screen::Screen screen = timeless(test::service_guide());
  CHECK(screen.kind == screen::ScreenKind::outcome);
  CHECK(screen.id == "refund");
  CHECK(screen.lead == "Ask for your money back.");
  CHECK(block_names(screen) ==
        std::vector<std::string>{
            "trail", "brief #way-desk", "way desk", "notice Beware", "materials", "statement",
            "buttons What suits you?", "way telephone", "way form", "section The ways compared",
            "section Good to know", "deadlines", "links Related", "buttons Keep and share",
            "links ", "paragraph", "feedback", "sources"});
}

TEST_CASE("an outcome that is pure advice has no way") {
  const screen::Screen screen = timeless(test::service_guide(), "en/buyer/parcel/");
  CHECK(screen.id == "parcel");
  CHECK(block_names(screen) == std::vector<std::string>{"trail", "buttons Keep and share", "links ",
                                                        "paragraph", "feedback", "sources"});
}

TEST_CASE("the timeless edition tells durations and hours") {
  const screen::Screen screen = timeless(test::service_guide());
  const auto* way = find_block<screen::WayBlock>(screen);
  REQUIRE(way != nullptr);
  REQUIRE(way->wait);
  CHECK(way->best);
  CHECK(way->wait->label == "Answer expected");
  CHECK(way->wait->figure == "1–2 hours");
  CHECK(way->wait->exact == "counted from when you ask");
  CHECK(way->wait->status == "every day 9:00–21:00");
  CHECK_FALSE(way->wait->open);
  CHECK(way->wait->second == "Result expected: 3–5 days");
  CHECK(way->wait->basis ==
        "answer: 1–2 hours. Counted in service hours only.\nsolved: 3–5 days.\n"
        "Source: [1].");
}

TEST_CASE("at a moment the wait is the moment of the answer") {
  struct Row {
    const char* now;
    const char* figure;
    const char* exact;
    const char* status;
    bool open;
  };
  const Row rows[] = {
      {"2026-11-23T10:00", "today 11:00–12:00", "2026-11-23 11:00–12:00", "Open now, until 21:00",
       true},
      {"2026-11-22T22:40", "tomorrow 10:00–11:00", "2026-11-23 10:00–11:00",
       "Closed, opens tomorrow 9:00", false},
      {"2026-11-23T20:30", "tomorrow 9:30–10:30", "2026-11-24 09:30–10:30", "Open now, until 21:00",
       true},
  };
  const auto guide = test::service_guide();
  for (const Row& row : rows) {
    CAPTURE(row.now);
    const screen::Screen screen = shown_at(guide, row.now);
    const screen::WayBlock* way = find_way(screen, "desk");
    REQUIRE(way != nullptr);
    CHECK(way->wait->exact == row.exact);
    CHECK(way->wait->status == row.status);
    CHECK(way->wait->open == row.open);
    CHECK(way->wait->figure == row.figure);
  }
}

TEST_CASE("the ways keep the order that they had when the screen was opened") {
  const auto guide = test::service_guide();
  const auto order = [&](std::optional<engine::Instant> opened, const char* now) {
    screen::State state = state_at(guide, "en/buyer/refund/");
    state.opened = opened;
    std::string ids;
    for (const screen::Block& block : compose(guide, state, test::at(guide, now)).blocks)
      if (const auto* way = std::get_if<screen::WayBlock>(&block)) ids += way->id + " ";
    return ids;
  };
  const auto morning = test::at(guide, "2026-11-23T10:30");
  CHECK(order(std::nullopt, "2026-11-23T10:30") == "desk telephone form ");
  CHECK(order(morning, "2026-11-23T10:30") == "telephone desk form ");
  CHECK(order(morning, "2026-11-23T23:30") == "telephone desk form ");
}

TEST_CASE("the brief says the way in one line, the wait, what to bring and where to begin") {
  const screen::Screen screen = timeless(test::service_guide());
  const auto* brief = find_block<screen::Brief>(screen);
  const auto* way = find_block<screen::WayBlock>(screen);
  REQUIRE(brief);
  CHECK(way->briefed);
  CHECK(brief->title == way->title);
  CHECK(brief->path == "Me › Help › Refunds");
  CHECK(brief->wait->figure == "1–2 hours");
  CHECK(brief->wait->status == way->wait->status);
  CHECK(brief->wait->exact + brief->wait->second + brief->wait->basis == "");
  CHECK(brief->bring == "Have ready: Order number, Photo");
  CHECK(brief->begin.address == "#way-desk");
}

TEST_CASE("a way that is called begins with the call, and hands nothing over in its path") {
  content::Guide guide = test::service_guide();
  std::vector<content::Way>& ways = guide.outcomes[{"refund"}].ways;
  ways.erase(ways.begin());
  content::Step dial;
  dial.verb = content::Verb::dial;
  dial.on = test::text("950201", "950201");
  content::Step send;
  send.verb = content::Verb::upload;
  send.on = test::text("凭证", "Proof");
  ways.front().path.steps = {dial, send};
  const screen::Screen screen = timeless(guide);
  const auto* brief = find_block<screen::Brief>(screen);
  CHECK(brief->begin.address == "tel:950201");
  CHECK(brief->path.empty());
}

TEST_CASE("what must be done in order keeps the editors' order, whatever the minute") {
  content::Guide guide = test::service_guide();
  const auto best = [&] {
    return find_block<screen::Brief>(shown_at(guide, "2026-11-22T03:00"))->begin.address;
  };
  const std::string by_the_minute = best();
  guide.outcomes[{"refund"}].sections.push_back({});
  guide.outcomes[{"refund"}].sections.back().before_ways = true;
  CHECK(best() == "#way-" + guide.outcomes[{"refund"}].ways.front().channel.value);
  CHECK(by_the_minute != best());
}

TEST_CASE("a claim refers to the sources at the end of the screen, each of which is told once") {
  const screen::Screen screen = timeless(test::service_guide());
  const auto* sources = find_block<screen::SourcesBlock>(screen);
  REQUIRE(sources->lines.size() == 2);
  CHECK(sources->lines[0].mark == "[1]");
  CHECK(sources->lines[0].title == "An article");
  CHECK(sources->lines[1].mark == "[2]");
}

TEST_CASE(
    "what is rarely needed is folded where there is a way; what an answer consists of is not") {
  content::Guide guide = test::service_guide();
  const auto folded = [&] {
    std::vector<std::string> titles;
    for (const screen::Block& block : timeless(guide).blocks)
      if (const auto* section = std::get_if<screen::SectionBlock>(&block);
          section && section->standing == screen::SectionBlock::Standing::folded)
        titles.push_back(section->title);
    return titles;
  };
  CHECK(folded() == std::vector<std::string>{"The ways compared", "Good to know"});
  guide.outcomes[{"refund"}].ways.clear();
  CHECK(folded().empty());
}

TEST_CASE("what must be done before any way to reach service stands before them") {
  content::Guide guide = test::service_guide();
  content::Section first;
  first.title = test::text("先做", "First of all");
  first.before_ways = true;
  first.cited.advice = true;
  guide.outcomes[{"refund"}].sections.push_back(first);
  const screen::Screen screen = timeless(guide);
  const auto* section = std::get_if<screen::SectionBlock>(&screen.blocks.at(1));
  REQUIRE(section);
  CHECK(section->standing == screen::SectionBlock::Standing::first);
  CHECK(section->title == "First of all");
  CHECK(section->source == "This guide's advice.");
  CHECK(std::holds_alternative<screen::Brief>(screen.blocks.at(2)));
}

TEST_CASE("the steps of the channel go on with those of the way") {
  const screen::Screen screen = timeless(test::service_guide());
  const auto& lines = find_block<screen::WayBlock>(screen)->steps.lines;
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "Tap Me");
  CHECK(lines[1].also == "May also read: “Support”");
  CHECK(lines[2].target == "Refunds");
  CHECK(lines[2].spot == content::Spot{content::Area::row, 3, 8});
}

TEST_CASE("what is known of a way is told as facts") {
  const screen::Screen screen = timeless(test::service_guide());
  std::map<std::string, std::vector<std::string>> facts;
  std::map<std::string, std::string> contacts;
  for (const char* id : {"desk", "telephone", "form"}) {
    const screen::WayBlock* way = find_way(screen, id);
    REQUIRE(way != nullptr);
    facts[id] = way->facts;
    for (const screen::Link& link : way->contacts) contacts[id] = link.text + " " + link.address;
  }
  CHECK(facts["desk"] ==
        std::vector<std::string>{"Hours: every day 9:00–21:00", "Leaves a written record"});
  CHECK(facts["telephone"] == std::vector<std::string>{"Hours: every day 8:00–22:00", "Solves 89%",
                                                       "Rated 4.5 of 5", "No typing"});
  CHECK(facts["form"] == std::vector<std::string>{"Needs a computer"});
  CHECK(contacts == std::map<std::string, std::string>{{"telephone", "Call 950201 tel:950201"}});
}

TEST_CASE("a preference ranks the ways anew and can be taken back") {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, "en/buyer/refund/");
  state.preference = engine::Preference::by_phone;
  const screen::Screen screen = compose(guide, state, std::nullopt);
  CHECK(find_block<screen::WayBlock>(screen)->id == "telephone");
  CHECK(find_block<screen::WayBlock>(screen)->reason == "Does what you asked for");
  const auto* preferences = find_block<screen::ButtonRow>(screen);
  REQUIRE_FALSE(preferences->buttons.empty());
  CHECK(preferences->buttons[0].text == "I want to phone");
  CHECK(preferences->buttons[0].pressed == true);
  CHECK(to_string(preferences->buttons[0].action) == "prefer by-phone");
}

TEST_CASE("a preference that no way of the outcome meets is left aside") {
  content::Guide guide = test::service_guide();
  guide.outcomes[{"refund"}].ways.resize(1);
  screen::State state = state_at(guide, "en/buyer/refund/");
  state.preference = engine::Preference::by_phone;
  CHECK(find_block<screen::WayBlock>(compose(guide, state, std::nullopt))->reason ==
        "Usually the best");
}

TEST_CASE("materials are ticked and counted, those of other roles left out") {
  const auto guide = test::service_guide();
  screen::State state = state_at(guide, "en/buyer/refund/");
  state.ticked = {{"order"}, {"licence"}};
  const screen::Screen screen = compose(guide, state, std::nullopt);
  const auto* list = find_block<screen::Checklist>(screen);
  REQUIRE(list->items.size() == 2);
  CHECK(list->ready == "1 of 2 ready");
  CHECK(list->items[0].ticked);
  CHECK(list->items[0].path.title == "How to get it: Me › Orders");
  CHECK(list->items[0].path.lines[1].text == "Tap Orders");
  CHECK(list->items[1].path.lines.empty());
  CHECK(list->items[1].without == "Without it: No proof.");
  CHECK(to_string(list->items[1].action) == "tick photo");
  state.ticked.insert({"photo"});
  CHECK(find_block<screen::Checklist>(compose(guide, state, std::nullopt))->ready == "All ready");
}

TEST_CASE("the statement is an example ready to copy") {
  const screen::Screen screen = timeless(test::service_guide());
  const auto* statement = find_block<screen::StatementBlock>(screen);
  CHECK(statement->example == "Order 123: not shipped. {unknown}");
  CHECK(statement->parts ==
        std::vector<std::string>{"Order number (under Orders)", "What happened"});
  CHECK(statement->intro == "At most 100 characters.");
}

TEST_CASE("deadlines, related outcomes and sources are told") {
  const screen::Screen screen = timeless(test::service_guide());
  const auto* deadlines = find_block<screen::DeadlineBlock>(screen);
  REQUIRE(deadlines->lines.size() == 1);
  CHECK(deadlines->lines[0].within == "within 24 hours of the request");
  CHECK(find_block<screen::LinkList>(screen)->links[0].action.subject == "en/buyer/parcel/");
  const auto* sources = find_block<screen::SourcesBlock>(screen);
  REQUIRE(sources->lines.size() == 2);
  CHECK(sources->lines[0].title == "An article");
  CHECK(sources->lines[0].checked == "Checked 22 November 2026");
  CHECK(sources->lines[1].title == "The site (official)");
  CHECK(sources->disclaimer == "What the app shows wins.");
  CHECK(sources->overdue == "");
}

TEST_CASE("facts past their review date are told, when it is known what day it is") {
  const auto guide = test::service_guide();
  const auto overdue = [&](const char* now) {
    return find_block<screen::SourcesBlock>(shown_at(guide, now))->overdue;
  };
  CHECK(overdue("2026-06-01T10:00") == "");
  CHECK_FALSE(overdue("2026-11-22T10:00").empty());  // the section was checked on 2 January
}

TEST_CASE("screens follow the language") {
  const screen::Screen screen = timeless(test::service_guide(), "zh-CN/buyer/refund/");
  CHECK(screen.language == "zh-CN");
  CHECK(find_block<screen::WayBlock>(screen)->title == "在线客服");
  CHECK(find_block<screen::WayBlock>(screen)->wait->figure == "1–2 小时");
  CHECK(find_block<screen::Checklist>(screen)->ready == "已备好 0/2");
}
