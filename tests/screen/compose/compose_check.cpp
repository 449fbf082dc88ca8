// The contact to check.
#include <catch2/catch_test_macros.hpp>

#include "screen/compose/visitor.h"
#include "screen/update/saved.h"
#include "text/utf8.h"

using namespace wenlu;
using screen::ContactCheckBlock;
using screen::kMostTyped;
using test::Visitor;

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
