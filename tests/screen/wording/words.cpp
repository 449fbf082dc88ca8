#include "screen/wording/words.h"

#include <catch2/catch_test_macros.hpp>

#include "engine/small_guides.h"
#include "screen/shipped_words.h"
#include "screen/wording/number_words.h"

using namespace wenlu;
using screen::Words;

TEST_CASE("a key that the guide lacks is said as it is, never as nothing") {
  auto guide = test::empty_guide();
  screen::number_words({}, guide);
  CHECK(Words(guide, 0).say("about") == "about");
  CHECK(Words(guide, 1).say("sheet-title") == "sheet-title");
}

TEST_CASE("names in braces are replaced, other braces stay") {
  auto guide = test::empty_guide();
  guide.ui["about"] = test::text("{name}，{name}！{other} {", "Hello {name}");
  screen::number_words({}, guide);
  CHECK(Words(guide, 0).say("about", {{"name", "{x}"}}) == "{x}，{x}！{other} {");
  CHECK(Words(guide, 1).say("about", {{"name", "Li"}}) == "Hello Li");
}

TEST_CASE("texts of the content refer to the tables") {
  auto guide = test::words_guide();
  content::Wait& wait = guide.waits[{"order"}];
  wait.max = content::parse_duration("PT24H").value();
  content::Channel& channel = guide.channels[{"desk"}];
  channel.name = test::text("客服台{channel:desk}", "The desk");
  channel.contacts = {"tel:950201"};
  channel.hours = test::daily("09:00-21:00");
  const auto said = [&](const char* text) { return Words(guide, 1).text(test::text(text, text)); };
  CHECK(said("answer {wait:order}.") == "answer within 24 hours.");
  CHECK(said("{hours:desk}") == "every day 9:00–21:00");
  CHECK(said("call {contact:desk}") == "call 950201");
  CHECK(said("ask {channel:desk}") == "ask The desk");
  CHECK(said("{wait:nothing} {sms:desk} {channel:} {}") ==
        "{wait:nothing} {sms:desk} {channel:} {}");
  CHECK(Words(guide, 0).text(test::text("{channel:desk}", "")) == "客服台{channel:desk}");
}

TEST_CASE("a channel without hours is not said to be open") {
  auto guide = test::words_guide();
  guide.channels[{"form"}].id = {"form"};
  CHECK(Words(guide, 1).text(test::text("", "{hours:form}")) == "no source says");
}

TEST_CASE("a contact is shown without its scheme") {
  CHECK(screen::bare_contact("tel:950201") == "950201");
  CHECK(screen::bare_contact("https://desk.example.org/") == "desk.example.org");
  CHECK(screen::bare_contact("mailto:help@example.org") == "help@example.org");
  CHECK(screen::bare_contact("") == "");
}

TEST_CASE("lists, clauses and sentences leave out what is empty") {
  const auto guide = test::words_guide();
  const Words zh(guide, 0);
  const Words en(guide, 1);
  CHECK(zh.list({"一", "", "二"}) == "一、二");
  CHECK(en.list({"one", "two"}) == "one, two");
  CHECK(en.clauses({"", "a", "b"}) == "a; b");
  CHECK(zh.sentences({"好。", "", "行。"}) == "好。行。");
  CHECK(en.sentences({"Good.", "Fine."}) == "Good. Fine.");
  CHECK(en.labelled("", "text") == "text");
  CHECK(en.labelled("label", "") == "label");
  CHECK(en.labelled("label", "text") == "label: text");
}
