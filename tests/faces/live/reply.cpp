#include "faces/live/reply.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "faces/html/sample.h"

using namespace wenlu;

namespace {

nlohmann::json reply_to(const screen::Screen& screen, const std::vector<screen::Effect>& effects,
                        faces::live::Shown shown = {}) {
  return nlohmann::json::parse(
      faces::live::reply(screen, effects, "wenlu 1\n", test::sample::address_from(screen), shown),
      nullptr, false);
}

faces::live::Shown shown_by(const screen::Screen& screen) {
  faces::live::Shown shown;
  faces::live::reply(screen, {}, "", test::sample::address_from(screen), shown);
  return shown;
}

}  // namespace

TEST_CASE("a reply holds the page, what to keep, what to do and what may be announced", "[live]") {
  screen::Screen screen = test::sample::start(true);
  screen.messages = {{screen::MessageId::not_copied, "\"no\" }"}};
  screen.settings.theme = screen::Theme::dark;
  const nlohmann::json reply =
      reply_to(screen, {{screen::EffectKind::navigate, "en/"}, {screen::EffectKind::save, ""}});
  REQUIRE(reply.is_object());
  CHECK(reply["title"] == screen.document_title);
  CHECK(reply["saved"] == "wenlu 1\n");
  CHECK(reply["root"] == nlohmann::json({{"lang", screen.language}, {"class", "dark"}}));
  CHECK(reply["effects"] == nlohmann::json::parse(R"([{"kind":"navigate","text":"en/"},
                                                      {"kind":"save","text":""}])"));
  CHECK(reply["messages"] == nlohmann::json({{"not-copied", "\"no\" }"}}));
  CHECK(reply["body"][0] == "body");
  CHECK(reply.size() == 6);
}

TEST_CASE("a reply has nothing of a page that shows it already", "[live]") {
  const screen::Screen screen = test::sample::start(true);
  const nlohmann::json reply = reply_to(screen, {{screen::EffectKind::save, ""}}, shown_by(screen));
  CHECK(reply["saved"] == "wenlu 1\n");
  CHECK(reply["effects"].size() == 1);
  CHECK(reply.size() == 2);
}

TEST_CASE("a reply has 0 in the place of what the page shows already", "[live]") {
  screen::Screen screen = test::sample::start(true);
  const faces::live::Shown shown = shown_by(screen);
  const nlohmann::json before = reply_to(screen, {});
  screen.title = "Another title";
  const nlohmann::json after = reply_to(screen, {}, shown);
  const nlohmann::json& body = after["body"];
  REQUIRE(body.size() == before["body"].size());
  const auto kept = std::count(body.begin(), body.end(), nlohmann::json(0));
  CHECK(kept ==
        static_cast<std::ptrdiff_t>(body.size()) - 3);  // all but the tag, the attributes and main
  CHECK(after.dump().find("Another title") != std::string::npos);
  CHECK(after.dump().size() < before.dump().size() / 2);
}

TEST_CASE("a reply tells another title or other settings of the same page", "[live]") {
  screen::Screen screen = test::sample::start(true);
  const faces::live::Shown shown = shown_by(screen);
  screen.document_title = "Another title";
  CHECK(reply_to(screen, {}, shown)["title"] == "Another title");
  CHECK(reply_to(screen, {}, shown)["body"] == 0);
  screen.document_title = test::sample::start(true).document_title;
  screen.settings.theme = screen::Theme::dark;
  CHECK(reply_to(screen, {}, shown)["root"]["class"] == "dark");
}
