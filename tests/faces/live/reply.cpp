#include "faces/live/reply.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "faces/html/sample.h"

using namespace wenlu;

namespace {

nlohmann::json reply_to(const screen::Screen& screen, const std::vector<screen::Effect>& effects) {
  return nlohmann::json::parse(
      faces::live::reply(screen, effects, "wenlu 1\n", test::sample::address_from(screen)), nullptr,
      false);
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
