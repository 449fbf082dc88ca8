#include "engine/case/feedback_code.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/case/base32.h"
#include "engine/journey/walk.h"
#include "engine/small_guides.h"

using namespace wenlu;
using engine::CodeProblem;
using engine::FeedbackReason;

TEST_CASE("the code of every place and reason reads back as the same") {
  for (const auto& guide : {test::two_roles(), test::diamonds(5), test::broad(40), test::chain(20)})
    engine::walk(guide, [&](const engine::Journey& journey) {
      for (int reason = 0; reason < 4; ++reason) {
        const engine::Feedback feedback{journey.route(), static_cast<FeedbackReason>(reason)};
        const auto decoded = engine::decode_feedback(guide, engine::encode(guide, feedback));
        CHECK(decoded.problem == CodeProblem::none);
        CHECK(decoded.feedback == feedback);
      }
      return true;
    });
}

TEST_CASE("a code is short and in groups of four") {
  const auto guide = test::two_roles();
  const std::string code = engine::encode(
      guide, {engine::parse_route("/seller/penalty/phone"), FeedbackReason::path_moved});
  CHECK(code.size() == 8);
  CHECK(code[4] == '-');
}

TEST_CASE("a code is read as people write it") {
  const auto guide = test::two_roles();
  const engine::Feedback feedback{engine::parse_route("/seller/penalty"),
                                  FeedbackReason::did_not_help};
  std::string code = engine::encode(guide, feedback);
  for (char& c : code) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '0') c = 'O';
    if (c == '1') c = 'l';
    if (c == '-') c = ' ';
  }
  CHECK(engine::decode_feedback(guide, "  " + code + " ").feedback == feedback);
}

TEST_CASE("every wrong symbol and every swap of neighbours is found out") {
  const std::vector<bool> bits{true, false, true, true,  false, false, true, false,
                               true, true,  true, false, true,  false, true, true};
  const std::string code = engine::to_base32(bits);
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (code[i] == '-') continue;
    for (const char c : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
      std::string wrong = code;
      wrong[i] = c;
      CHECK(engine::from_base32(wrong).has_value() == (c == code[i]));
    }
    const std::size_t next = i + 1 < code.size() && code[i + 1] == '-' ? i + 2 : i + 1;
    if (next >= code.size()) continue;
    std::string swapped = code;
    std::swap(swapped[i], swapped[next]);
    CHECK(engine::from_base32(swapped).has_value() == (swapped == code));
  }
}

TEST_CASE("damaged codes and rubbish are told as such") {
  const auto guide = test::two_roles();
  for (const char* code : {"", "0", "----", "UUUU", "7K2M", "\xff\xfe", "问路",
                           "0000-0000-0000-0000-0000-0000-0000-0000-0000"}) {
    INFO(code);
    const auto decoded = engine::decode_feedback(guide, code);
    CHECK(decoded.problem != CodeProblem::none);
    CHECK(decoded.feedback.route.empty());
  }
}

TEST_CASE("a code of another version says which") {
  const auto guide = test::two_roles();
  const std::string code =
      engine::encode(guide, {engine::parse_route("/buyer"), FeedbackReason::wrong_fact});
  auto newer = guide;
  newer.version = "2";
  CHECK(engine::decode_feedback(newer, code).problem == CodeProblem::other_version);
  CHECK(engine::decode_feedback(newer, code).version == engine::fingerprint(guide));
  auto same_version = guide;
  test::add_question(same_version, "more", {{"x", "o:x", ""}});
  CHECK(engine::decode_feedback(same_version, code).problem == CodeProblem::other_version);
}

TEST_CASE(
    "a code holds only answers that the guide knows, and none when the route is too long for one") {
  const auto guide = test::two_roles();
  const auto code = engine::encode(
      guide, {engine::parse_route("/buyer/my-password-is-hunter2"), FeedbackReason::wrong_fact});
  CHECK(code == engine::encode(guide, {engine::parse_route("/buyer"), FeedbackReason::wrong_fact}));
  std::string long_route;
  for (int i = 0; i < 64; ++i) long_route += "/b" + std::to_string(i);
  CHECK(engine::encode(test::diamonds(70),
                       {engine::parse_route(long_route), FeedbackReason::wrong_fact}) == "");
}
