// What a visitor fills in on an answer: the statement, the dates of the case, the contact to check,
// the word to the editors.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/compose/compose.h"
#include "screen/screen.h"
#include "screen/service_guide.h"
#include "screen/update/saved.h"
#include "screen/update/update.h"
#include "screen/visit.h"
#include "text/utf8.h"

using namespace wenlu;
using screen::ContactCheckBlock;
using screen::DeadlineBlock;
using screen::EffectKind;
using screen::FeedbackBlock;
using screen::kMostTyped;
using screen::StatementBlock;

namespace {

// A visitor on a Sunday evening.
struct Visitor {
  content::Guide guide = test::service_guide();
  screen::State state;
  std::vector<screen::Effect> effects;
  engine::Instant now = test::at(guide, "2026-11-22T22:40");

  explicit Visitor(std::string_view path) {
    guide.statements.at({"order"}).text =
        test::text("订单{number}：{what}。", "Order {number}: {what}.");
    state = test::state_at(guide, path);
  }

  void does(std::string_view action) {
    screen::Updated updated = update(guide, state, screen::parse_action(action).value(), now);
    state = std::move(updated.state);
    effects = std::move(updated.effects);
  }

  screen::Screen screen() const { return compose(guide, state, now); }

  template <class Block>
  Block sees() const {
    const screen::Screen shown = screen();
    const auto* block = test::find_block<Block>(shown);
    REQUIRE(block != nullptr);
    return *block;
  }

  std::string handed_over(EffectKind kind) const {
    const auto it = std::ranges::find(effects, kind, &screen::Effect::kind);
    return it == effects.end() ? "" : it->text;
  }
};

void add_choice(content::Guide& guide) {
  content::Statement& statement = guide.statements.at({"order"});
  statement.text =
      test::text("订单{number}：{what}，申请{ask}。", "Order {number}: {what}. I ask: {ask}.");
  content::Field ask;
  ask.id = "ask";
  ask.kind = content::FieldKind::choice;
  ask.label = test::text("要求", "What you ask for");
  ask.choices = {test::text("退款", "refund"), test::text("换货", "exchange")};
  statement.fields.push_back(ask);
}

}  // namespace

TEST_CASE("the timeless statement names its parts, the live one has inputs for them") {
  const auto guide = test::service_guide();
  const auto timeless = compose(guide, test::state_at(guide, "en/buyer/refund/"), std::nullopt);
  const auto* still = test::find_block<StatementBlock>(timeless);
  CHECK(still->inputs.empty());
  CHECK_FALSE(still->draft);
  const auto live = Visitor("en/buyer/refund/").sees<StatementBlock>();
  CHECK(live.parts.empty());
  REQUIRE(live.inputs.size() == 2);
  CHECK(live.inputs[0].kind == screen::Input::Kind::digits);
  CHECK(live.inputs[0].label == "Order number");
  CHECK(live.inputs[0].hint == "under Orders. For example 123");
  CHECK(to_string(live.inputs[0].action) == "fill number");
  CHECK(live.draft->text == "");
  CHECK(live.draft->status == "Still missing: Order number, What happened.");
}

TEST_CASE("the statement grows as it is typed, counted against the limit, and is copied") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("copy draft");
  CHECK(visitor.effects.empty());
  visitor.does("fill number 4890");
  CHECK(visitor.sees<StatementBlock>().draft->status == "Still missing: What happened.");
  visitor.does("fill what it never came");
  const auto draft = *visitor.sees<StatementBlock>().draft;
  CHECK(draft.text.starts_with("Order 4890: it never came."));
  CHECK(draft.count == std::to_string(draft.text.size()) + " of 100 characters.");
  CHECK(draft.status == "Ready to copy.");
  CHECK_FALSE(draft.too_long);
  visitor.does("copy draft");
  CHECK(visitor.handed_over(EffectKind::copy) == draft.text);
  visitor.does("fill what " + std::string(100, 'x'));
  CHECK(visitor.sees<StatementBlock>().draft->too_long);
  CHECK(visitor.sees<StatementBlock>().draft->status.ends_with("characters too many: shorten it."));
  visitor.does("fill");
  CHECK(visitor.state.filled.empty());
}

TEST_CASE("a choice follows the language") {
  Visitor visitor("en/buyer/refund/");
  add_choice(visitor.guide);
  visitor.does("fill number 4890");
  visitor.does("fill ask 2");
  CHECK(visitor.sees<StatementBlock>().draft->text == "Order 4890. I ask: exchange.");
  visitor.does("go zh-CN/buyer/refund/");
  CHECK(visitor.sees<StatementBlock>().draft->text == "订单4890，申请换货。");
  for (const char* odd :
       {"fill ask 3", "fill ask 0", "fill ask x", "fill ask 99999999999999999999", "fill ask"}) {
    visitor.does(odd);
    CHECK(visitor.sees<StatementBlock>().draft->text == "订单4890。");
  }
}

TEST_CASE("what looks like a secret is warned of, left out, and saved nowhere") {
  for (const auto& [typed, said] : {std::pair{"my password is hunter2", "password"},
                                    {"the SMS code is 839201", "SMS code"},
                                    {"6222021234567894", "bank card"},
                                    {"11010519491231002X", "identity document"}}) {
    CAPTURE(typed);
    Visitor visitor("en/buyer/refund/");
    visitor.does("fill number 4890");
    visitor.does(std::string("fill what ") + typed);
    const auto statement = visitor.sees<StatementBlock>();
    CHECK(statement.inputs[1].problem.find(said) != std::string::npos);
    CHECK(statement.inputs[0].problem == "");
    CHECK(statement.draft->text.find(typed) == std::string::npos);
    CHECK(statement.draft->status == "Still missing: What happened.");
    visitor.does("tick order");
    visitor.does("feedback path-moved");
    const std::string saved = save(visitor.guide, visitor.state);
    CHECK(saved.find(typed) == std::string::npos);
    for (const char* action : {"share", "print", "speak", "copy draft", "copy feedback",
                               "copy dates", "copy statement", "remind"}) {
      visitor.does(action);
      for (const screen::Effect& effect : visitor.effects)
        CHECK(effect.text.find(typed) == std::string::npos);
    }
    CHECK(visitor.screen().document_title.find(typed) == std::string::npos);
  }
}

TEST_CASE("pieces that make a secret together are withheld") {
  Visitor visitor("en/buyer/refund/");
  visitor.guide.statements.at({"order"}).text = test::text("", "Card number {number}{what}.");
  visitor.does("fill number 62220212");
  visitor.does("fill what 34567894");
  const auto draft = *visitor.sees<StatementBlock>().draft;
  CHECK(draft.text == "");
  CHECK(draft.status.find("bank card") != std::string::npos);
}

TEST_CASE("deadlines are durations until it is known when the case was filed") {
  Visitor visitor("en/buyer/refund/");
  content::Deadline& answer = visitor.guide.deadlines[{"answer"}];
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

TEST_CASE("a contact is looked up while it is typed") {
  Visitor visitor("en/-check/");
  CHECK_FALSE(visitor.sees<ContactCheckBlock>().result);
  const auto finding = [&](std::string_view typed) {
    visitor.does("fill -contact " + std::string(typed));
    return *visitor.sees<ContactCheckBlock>().result;
  };
  CHECK(finding("950201").title == "Named in an article, not verified");
  CHECK(finding("４００ 123 4567").title == "Not named in any article here");
  CHECK(finding("400 123 4567").lines.back().starts_with("Do not reply"));
  CHECK(finding("hello").lines.empty());
  visitor.guide.contacts[0].verified = true;
  const auto good = finding("95 0201");
  CHECK(good.finding == ContactCheckBlock::Finding::good);
  CHECK(good.lines[0].starts_with(
      "95 0201: Named in public articles: Telephone. Not confirmed by the company"));
  CHECK(good.lines[0].find("The site") != std::string::npos);
  CHECK(good.lines[1].starts_with("A caller's number can be forged."));
  visitor.guide.frauds[0].words = {{"验证码"}, {"verification code"}};
  const auto bad = finding("Tell 950201 the verification code");
  CHECK(bad.finding == ContactCheckBlock::Finding::bad);
  CHECK(bad.lines[0] == "Asks for a code. Do not give it.");
  CHECK(save(visitor.guide, visitor.state).find("verification") == std::string::npos);
  visitor.does("go en/");
  visitor.does("wipe");
  CHECK(visitor.state.filled.empty());
}

TEST_CASE("what is too long to check is cut and said, and no older answer stays") {
  Visitor visitor("en/-check/");
  visitor.does("fill -contact 950201");
  std::string scam = "fill -contact ";
  for (std::size_t i = 0; i < kMostTyped + 1; ++i) scam += "骗";
  visitor.does(scam);
  const auto block = visitor.sees<ContactCheckBlock>();
  CHECK(text::length(block.input.value) == kMostTyped);
  CHECK(block.result->title == "No number, address or account in it: paste the whole message");
  CHECK(block.result->lines ==
        std::vector<std::string>{"Too long: only the first 2000 characters count."});
}

TEST_CASE("what begins with a listed contact and is too long to check is not all clear") {
  Visitor visitor("en/-check/");
  visitor.does("fill -contact 950201");
  visitor.does("fill -contact 950201" + std::string(4252, ' ') + "transfer to 6222 at once");
  const auto block = visitor.sees<ContactCheckBlock>();
  CHECK(block.result->title == "Only part of this could be checked");
  CHECK(block.result->lines[0] == "Too long: only the first 2000 characters count.");
}

TEST_CASE("what is too long for a field of the statement is cut, in characters, and said there") {
  Visitor visitor("en/buyer/refund/");
  std::string typed = "fill what ";
  for (std::size_t i = 0; i < kMostTyped - 1; ++i) typed += "退";
  visitor.does(typed);
  CHECK(visitor.sees<StatementBlock>().inputs[1].problem.empty());
  visitor.does(typed + "退退");
  const auto block = visitor.sees<StatementBlock>();
  CHECK(text::length(block.inputs[1].value) == kMostTyped);
  CHECK(block.inputs[1].problem == "Too long: only the first 2000 characters count.");
  CHECK(block.draft->text.find("退退退") != std::string::npos);
}

TEST_CASE("public services, codes, half-read texts and links of anybody are told apart") {
  Visitor visitor("en/-check/");
  visitor.guide.public_services = {{"95xxx", test::text("A bank")}};
  const auto told = [&](const std::string& typed) {
    visitor.does("fill -contact " + typed);
    const auto result = *visitor.sees<ContactCheckBlock>().result;
    CHECK(result.finding != ContactCheckBlock::Finding::bad);
    return result.title + (result.lines.empty() ? "" : "; " + result.lines.front());
  };
  CHECK(told("95588").starts_with("A public service, not this platform’s; 95588: Not this"));
  CHECK(told("482913 is your verification code")
            .starts_with("A verification code; If you did not ask for it"));
  CHECK(told("950201 evil[.]cn").starts_with("Only part of this could be checked; 950201"));
  visitor.guide.contacts[0].kind = content::ContactKind::domain;
  visitor.guide.contacts[0].value = "shop.example";
  visitor.guide.contacts[0].shared = true;
  CHECK(told("shop.example/user/1").starts_with("The domain is right, but anybody can make"));
}

TEST_CASE("a word to the editors is a code of the place and the reason, nothing typed") {
  Visitor visitor("en/buyer/refund/");
  CHECK(visitor.sees<FeedbackBlock>().code == "");
  visitor.does("fill what anything");
  visitor.does("feedback did-not-help");
  const auto block = visitor.sees<FeedbackBlock>();
  const auto decoded = engine::decode_feedback(visitor.guide, block.code);
  CHECK(decoded.feedback.route == engine::parse_route("/buyer/refund"));
  CHECK(decoded.feedback.reason == engine::FeedbackReason::did_not_help);
  CHECK(block.reasons.buttons[1].pressed == true);
  visitor.does("copy feedback");
  CHECK(visitor.handed_over(EffectKind::copy) == block.code);
  visitor.does("go en/seller/");
  CHECK_FALSE(visitor.state.feedback);
  visitor.does("feedback no-such-reason");
  CHECK_FALSE(visitor.state.feedback);
}

TEST_CASE("the start tells where the visitor was the last time") {
  const auto guide = test::service_guide();
  const auto start_after = [&](const char* saved) {
    const screen::State state =
        visit(guide, screen::restore(guide, saved), {1, engine::Route{}}, false);
    return compose(guide, state, test::at(guide, "2026-11-22T22:40"));
  };
  const auto links = [](const screen::Screen& screen) {
    const auto* list = test::find_block<screen::LinkList>(screen);
    return list ? *list : screen::LinkList{};
  };
  const auto renamed = links(start_after("wenlu 1\nguide test\nplace en/customer/refund/\n"));
  REQUIRE(renamed.links.size() == 1);
  CHECK(renamed.links[0].text == "refund");
  CHECK(renamed.links[0].action.subject == "en/buyer/refund/");
  CHECK(renamed.text == "");
  const auto removed = links(start_after("wenlu 1\nguide test\nplace en/gone/away/\n"));
  CHECK(removed.links.empty());
  CHECK(removed.text == "What you were looking for has moved. This is the nearest step.");
  CHECK(links(start_after("wenlu 1\nguide test\nplace en/\n")).title == "");
  CHECK(links(start_after("")).title == "");
}

TEST_CASE("the place beyond the start is remembered when the visitor goes home") {
  Visitor visitor("en/buyer/refund/");
  visitor.does("go en/");
  CHECK(save(visitor.guide, visitor.state).ends_with("place en/buyer/refund/\n"));
  visitor.does("wipe");
  CHECK(save(visitor.guide, visitor.state).find("refund") == std::string::npos);
}

TEST_CASE("editors look at the guide as on another moment, which is said on every screen") {
  Visitor visitor("en/-about/");
  CHECK(visitor.sees<screen::FormBlock>().inputs[0].value == "");
  visitor.does("fill -as-on 2026-11-23T10:00");
  CHECK(visitor.effects.empty());
  CHECK(visitor.sees<screen::FormBlock>().inputs[0].value == "2026-11-23T10:00");
  visitor.does("go en/buyer/refund/");
  const screen::Screen shown = visitor.screen();
  CHECK(shown.announcements ==
        std::vector<std::string>{"Shown as of 2026-11-23 10:00, not as of now."});
  CHECK(visitor.sees<screen::WayBlock>().wait->open == true);
  CHECK(std::holds_alternative<screen::Trail>(shown.blocks.front()));
  visitor.does("fill -as-on now");
  CHECK(visitor.screen().announcements.empty());
  CHECK(visitor.sees<screen::WayBlock>().wait->open == false);
  visitor.does("fill -as-on gibberish");
  CHECK_FALSE(visitor.state.as_on);
}
