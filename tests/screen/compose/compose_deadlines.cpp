// The dates of a case.
#include <catch2/catch_test_macros.hpp>

#include "screen/compose/visitor.h"
#include "screen/update/saved.h"

using namespace wenlu;
using screen::DeadlineBlock;
using screen::EffectKind;
using screen::StatementBlock;
using test::Visitor;

TEST_CASE("deadlines are durations until it is known when the case was filed") {
  Visitor visitor("en/buyer/refund/");
  content::Deadline& answer = visitor.guide.deadlines[{"answer"}];
  answer.id = {"answer"};
  answer.label = test::text("", "Answer");
  answer.event = {"filed"};
  answer.within = content::Duration{0, 86400};
  answer.missed = test::text("", "Call.");
  visitor.guide.outcomes.at({"refund"}).deadlines = {{"reply"}, {"answer"}};
  auto block = visitor.sees<DeadlineBlock>();
  CHECK(block.lines[0].within == "within 24 hours of the request");
  CHECK(block.dates == "");
  CHECK(block.inputs.size() == 2);
  visitor.does("fill -at-filed now");
  CHECK(visitor.handed_over(EffectKind::save) == "");
  block = visitor.sees<DeadlineBlock>();
  CHECK(block.lines[0].label == "Answer");
  CHECK(block.lines[0].within == "At the latest tomorrow 22:40");
  CHECK(block.lines[0].exact == "2026-11-23 22:40");
  CHECK(block.lines[0].passed == "");
  CHECK(block.lines[1].within == "within 24 hours of the request");
  CHECK(block.inputs[0].label == "Time of the request");
  CHECK(block.inputs[0].value == "");
  CHECK(block.inputs[1].label == "Time of filing");
  CHECK(block.inputs[1].value == "2026-11-22T22:40");
  visitor.does("copy dates");
  CHECK(visitor.handed_over(EffectKind::copy) == "refund\n2026-11-23 22:40: Answer\nCall.\n");
  visitor.does("remind");
  const std::string file = visitor.handed_over(EffectKind::remind);
  CHECK(file.find("DTSTART:20261123T144000Z") != std::string::npos);
  CHECK(file.find("UID:test-refund-answer@wenlu") != std::string::npos);

  visitor.does("fill -at-asked 2026-11-22T23:00");
  CHECK(visitor.sees<DeadlineBlock>().lines[1].exact == "2026-11-23 23:00");
  visitor.now = test::at(visitor.guide, "2026-11-23T22:40");
  block = visitor.sees<DeadlineBlock>();
  CHECK(block.lines[0].passed == "Passed");
  CHECK(block.lines[1].passed == "");
  CHECK(block.calendar.find("refund-answer") == std::string::npos);
  CHECK(block.calendar.find("refund-reply") != std::string::npos);

  const screen::State again = screen::restore(visitor.guide, save(visitor.guide, visitor.state));
  CHECK(again.cases == visitor.state.cases);
  visitor.does("fill -at-filed");
  CHECK(visitor.sees<DeadlineBlock>().inputs[1].value == "");
}

TEST_CASE("the page asks for the events of its deadlines, each once, and for no other") {
  Visitor visitor("en/buyer/refund/");
  auto block = visitor.sees<DeadlineBlock>();
  REQUIRE(block.inputs.size() == 1);
  CHECK(block.inputs[0].label == "Time of the request");
  CHECK(block.inputs[0].action.subject == "-at-asked");
  CHECK(block.buttons.empty());
  visitor.guide.deadlines.at({"reply"}).event = {};
  visitor.guide.deadlines.at({"reply"}).within.reset();
  visitor.guide.deadlines.at({"reply"}).on = content::Date{2026, 12, 31};
  block = visitor.sees<DeadlineBlock>();
  CHECK(block.inputs.empty());
  CHECK(block.form == "");
  CHECK(block.note == "");
  CHECK(block.lines[0].exact == "2026-12-31 23:59");
  CHECK(block.calendar.find("DTSTART:20261231T155900Z") != std::string::npos);
}

TEST_CASE("a deadline before an event says so until the event has its date") {
  Visitor visitor("en/buyer/refund/");
  content::Deadline& reply = visitor.guide.deadlines.at({"reply"});
  reply.within.reset();
  reply.before = content::Duration{1, 0};
  CHECK(visitor.sees<DeadlineBlock>().lines[0].within == "1 day before the request");
  reply.hour = 18;
  CHECK(visitor.sees<DeadlineBlock>().lines[0].within == "by 18:00, 1 day before the request");
  visitor.does("fill -at-asked 2026-12-01T09:30");
  CHECK(visitor.sees<DeadlineBlock>().lines[0].exact == "2026-11-30 18:00");
  visitor.does("fill -at-hearing 2026-12-01T09:30");
  CHECK(visitor.state.cases.at({"refund"}).size() == 1);
}

TEST_CASE("a date in the statement is that of its event until another is typed") {
  Visitor visitor("en/buyer/refund/");
  content::Field& field = visitor.guide.statements.at({"order"}).fields[1];
  field.kind = content::FieldKind::date;
  field.event = {"asked"};
  CHECK(visitor.sees<StatementBlock>().inputs[1].value == "");
  visitor.does("fill -at-asked 2026-11-23T00:30");
  CHECK(visitor.sees<StatementBlock>().inputs[1].value == "2026-11-23");
  CHECK(visitor.sees<StatementBlock>().draft->text == "2026-11-23.");
  visitor.does("fill what 2026-11-20");
  CHECK(visitor.sees<StatementBlock>().inputs[1].value == "2026-11-20");
  visitor.does("fill what");
  CHECK(visitor.sees<StatementBlock>().inputs[1].value == "");
}

TEST_CASE("dates belong to their case, and only a case has dates") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("fill -at-filed 2026-11-22T22:40");
  visitor.does("go en/seller/");
  visitor.does("fill -at-filed now");
  CHECK(visitor.state.cases.size() == 1);
  CHECK(visitor.effects.empty());
}
