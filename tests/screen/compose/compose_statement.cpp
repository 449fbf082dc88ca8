// What a visitor writes to the desk.
#include <catch2/catch_test_macros.hpp>

#include "screen/compose/visitor.h"
#include "screen/update/saved.h"
#include "text/utf8.h"

using namespace wenlu;
using screen::EffectKind;
using screen::kMostTyped;
using screen::StatementBlock;
using test::Visitor;

namespace {

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

TEST_CASE("of several statements the first that applies is the one to write") {
  auto guide = test::service_guide();
  content::Statement other = guide.statements.at({"order"});
  other.when = {{{{"who"}, {{"seller"}}}}};
  guide.statements[{"of-sellers"}] = other;
  guide.statements.at({"order"}).limit = 77;
  guide.outcomes.at({"refund"}).statements = {{"of-sellers"}, {"unheard-of"}, {"order"}};
  const auto said = [&] {
    const auto screen = compose(guide, test::state_at(guide, "en/buyer/refund/"), std::nullopt);
    const auto* statement = test::find_block<StatementBlock>(screen);
    return statement != nullptr ? statement->intro : "";
  };
  CHECK(said().find("77") != std::string::npos);
  guide.statements.at({"of-sellers"}).when = {};
  CHECK(said().find("77") == std::string::npos);
  guide.outcomes.at({"refund"}).statements = {{"unheard-of"}};
  CHECK(said().empty());
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
