// The word to the editors.
#include <catch2/catch_test_macros.hpp>

#include "screen/compose/visitor.h"

using namespace wenlu;
using screen::EffectKind;
using screen::FeedbackBlock;
using test::Visitor;

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
