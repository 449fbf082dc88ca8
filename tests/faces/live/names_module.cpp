#include "faces/live/names_module.h"

#include <catch2/catch_test_macros.hpp>

#include "screen/names.h"

using wenlu::faces::live::names_module;

TEST_CASE("the page's script gets a constant for each name", "[live]") {
  const std::string module = names_module();
  for (const char* line :
       {"export const ACTION_GO = 'go';\n", "export const EFFECT_RENEW = 'renew';\n",
        "export const MESSAGE_NOT_COPIED = 'not-copied';\n",
        "export const OFFLINE_ALONE = 'alone';\n", "export const MOVE_ON = 'on';\n",
        "export const LAYOUT_BOX = 'box';\n", "export const SETTING_TEXT = 'text';\n",
        "export const CHOICES = {text: ['normal', 'large', 'largest'], theme: ['device', 'light', "
        "'dark', 'contrast'], face: ['canvas', 'plain']};\n"}) {
    CAPTURE(line);
    CHECK(module.find(line) != std::string::npos);
  }
}

TEST_CASE("the first choice of each setting is the usual one", "[live]") {
  const std::string module = names_module();
  for (const auto setting : wenlu::screen::every<wenlu::screen::Setting>()) {
    const std::string usual = std::string(wenlu::screen::name(setting)) + ": ['" +
                              std::string(wenlu::screen::chosen({}, setting)) + "'";
    CAPTURE(usual);
    CHECK(module.find(usual) != std::string::npos);
  }
}

TEST_CASE("its list of effects ends with the last one", "[live]") {
  const std::string module = names_module();
  CHECK(module.find("export const EFFECTS = [EFFECT_NAVIGATE, EFFECT_COPY,") != std::string::npos);
  CHECK(module.find(", EFFECT_RENEW];") != std::string::npos);
}
