#include "engine/journey/journey.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"

using namespace wenlu;
using engine::parse_route;
using engine::replay;

namespace {

std::string name(const engine::Node& node) {
  if (const auto* question = std::get_if<content::QuestionId>(&node)) return question->value + "?";
  return std::get<content::OutcomeId>(node).value;
}

// "/seller at seller-problem? pending /a dropped /b"
std::string told(const engine::Journey& journey) {
  std::string all = engine::to_string(journey.route()) + " at " + name(journey.at);
  if (!journey.pending.empty()) all += " pending " + engine::to_string(journey.pending);
  if (!journey.dropped.empty()) all += " dropped " + engine::to_string(journey.dropped);
  return all;
}

std::string replayed(const content::Guide& guide, std::string_view route) {
  return told(replay(guide, parse_route(route)));
}

// two_roles with the question whether it is urgent put between the role and the seller's problem.
content::Guide with_inserted_question() {
  auto guide = test::two_roles();
  guide.questions.at({"who"}).options[1].next = test::target("q:urgency");
  test::add_question(guide, "urgency",
                     {{"urgent", "q:seller-problem", ""}, {"can-wait", "q:seller-problem", ""}});
  return guide;
}

}  // namespace

TEST_CASE("a route is read from any bytes and written back as a path") {
  CHECK(engine::to_string(parse_route("")) == "/");
  CHECK(engine::to_string(parse_route("/")) == "/");
  CHECK(engine::to_string(parse_route("seller/violation")) == "/seller/violation");
  CHECK(engine::to_string(parse_route("//seller///violation/")) == "/seller/violation");
  CHECK(engine::to_string(parse_route("/\xff\xfe/seller")) == "/\xff\xfe/seller");
  CHECK(parse_route(std::string(1000, 'a')).size() == 1);
  std::string long_route;
  for (int i = 0; i < 1000; ++i) long_route += "/a";
  CHECK(parse_route(long_route).size() == 64);
}

TEST_CASE("a journey is replayed from the answers given") {
  struct Row {
    const char* name;
    const char* route;
    const char* expected;
  };
  const Row rows[] = {
      {"nothing given asks the start question", "/", "/ at who?"},
      {"one answer leads to the next question", "/seller", "/seller at seller-problem?"},
      {"all answers lead to the outcome", "/buyer/refund", "/buyer/refund at refund"},
      {"answers are found wherever they stand", "/refund/buyer", "/buyer/refund at refund"},
      {"a later answer waits for its question", "/refund", "/ at who? pending /refund"},
      {"an answer of another branch is dropped", "/buyer/penalty",
       "/buyer at buyer-problem? dropped /penalty"},
      {"an unknown answer is dropped", "/martian/buyer",
       "/buyer at buyer-problem? dropped /martian"},
      {"a second answer to one question is dropped", "/buyer/seller",
       "/buyer at buyer-problem? dropped /seller"},
      {"the same answer twice counts once", "/buyer/buyer/refund", "/buyer/refund at refund"},
      {"an answer after the outcome is dropped", "/buyer/refund/phone",
       "/buyer/refund at refund dropped /phone"},
      {"a deeper answer waits over an open question", "/seller/phone",
       "/seller at seller-problem? pending /phone"},
      {"bytes that are no id are dropped", "/\xff/..", "/ at who? dropped /\xff/.."},
  };
  const auto guide = test::two_roles();
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(replayed(guide, row.route) == row.expected);
  }
}

TEST_CASE("a link made before a question was inserted asks only the new one") {
  const auto guide = with_inserted_question();
  const auto journey = replay(guide, parse_route("/seller/penalty/phone"));
  CHECK(told(journey) == "/seller at urgency? pending /penalty/phone");
  CHECK(told(choose(guide, journey, {"urgent"})) ==
        "/seller/urgent/penalty/phone at penalty-phone");
}

TEST_CASE("renamed options follow the redirects, chains and circles included") {
  auto guide = test::two_roles();
  guide.redirects = {{"merchant", "vendor"}, {"vendor", "seller"}, {"a", "b"}, {"b", "a"},
                     {"fine", "penalty"},    {"buyer", "seller"}};
  CHECK(replayed(guide, "/merchant/fine/phone") == "/seller/penalty/phone at penalty-phone");
  CHECK(replayed(guide, "/a/vendor") == "/seller at seller-problem? dropped /a");
  CHECK(replayed(guide, "/fine") == "/ at who? pending /penalty");
  CHECK(replayed(guide, "/buyer") == "/buyer at buyer-problem?");
}

TEST_CASE("a changed answer keeps the later ones that stay valid and names the others") {
  auto guide = test::two_roles();
  guide.questions.at({"buyer-problem"}).options[0].next = test::target("q:device");
  const auto journey = replay(guide, parse_route("/seller/penalty/phone"));
  const auto reopened = reopen(guide, journey, 0);
  CHECK(told(reopened) == "/ at who? pending /penalty/phone");
  const auto changed = choose(guide, reopened, {"buyer"});
  CHECK(told(changed) == "/buyer at buyer-problem? pending /phone dropped /penalty");
  CHECK(told(choose(guide, changed, {"refund"})) == "/buyer/refund/phone at penalty-phone");
  CHECK(told(choose(guide, reopened, {"seller"})) == "/seller/penalty/phone at penalty-phone");
}

TEST_CASE("reopening the last answer goes back one question, and reopening none changes nothing") {
  const auto guide = test::two_roles();
  const auto journey = replay(guide, parse_route("/seller/penalty/phone"));
  CHECK(told(reopen(guide, journey, 2)) == "/seller/penalty at device?");
  CHECK(reopen(guide, journey, 3) == journey);
}

TEST_CASE("an option that is not on offer changes nothing") {
  const auto guide = test::two_roles();
  const auto journey = replay(guide, parse_route("/seller"));
  CHECK(choose(guide, journey, {"refund"}) == journey);
  CHECK(choose(guide, journey, {""}) == journey);
  const auto done = replay(guide, parse_route("/buyer/refund"));
  CHECK(choose(guide, done, {"buyer"}) == done);
}

TEST_CASE("a condition holds when every question it names was answered with one of its options") {
  const std::vector<engine::Answer> answers{{{"who"}, {"seller"}}, {{"device"}, {"phone"}}};
  struct Row {
    const char* condition;
    bool expected;
  };
  const Row rows[] = {
      {"", true},
      {"who=seller", true},
      {"who=buyer|seller", true},
      {"who=buyer", false},
      {"who=seller,device=phone|tablet", true},
      {"who=seller,device=computer", false},
      {"urgency=urgent", false},
      {"device=seller", false},
  };
  for (const Row& row : rows) {
    INFO(row.condition);
    CHECK(engine::holds(test::when(row.condition), answers) == row.expected);
  }
}

TEST_CASE("an option whose condition does not hold is neither on offer nor taken from a link") {
  auto guide = test::two_roles();
  guide.questions.at({"buyer-problem"}).options[0].next = test::target("q:device");
  guide.questions.at({"device"}).options[1].when = test::when("who=seller");
  CHECK(replayed(guide, "/seller/penalty/computer") == "/seller/penalty/computer at penalty-web");
  CHECK(replayed(guide, "/buyer/refund/computer") == "/buyer/refund at device? dropped /computer");
  CHECK(replayed(guide, "/buyer/computer") == "/buyer at buyer-problem? dropped /computer");
  CHECK(replayed(guide, "/computer") == "/ at who? pending /computer");
  const auto buyer = replay(guide, parse_route("/buyer/refund"));
  const auto offered = engine::on_offer(guide.questions.at({"device"}), buyer.answers);
  REQUIRE(offered.size() == 1);
  CHECK(offered[0]->id.value == "phone");
}

TEST_CASE("a broken guide is replayed as far as it goes") {
  auto guide = test::empty_guide();
  CHECK(replayed(guide, "/buyer") == "/ at who? dropped /buyer");
  test::add_question(guide, "who",
                     {{"on", "q:who", ""}, {"lost", "q:nowhere", ""}, {"blank", "", ""}});
  CHECK(replayed(guide, "/on") == "/on at who?");
  CHECK(replayed(guide, "/lost/blank") == "/ at who? dropped /lost/blank");
}
