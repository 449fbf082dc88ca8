#include "screen/action.h"

#include <catch2/catch_test_macros.hpp>

using wenlu::screen::Action;
using wenlu::screen::parse_action;
using wenlu::screen::Verb;

TEST_CASE("an action is written as words and read back") {
  struct Row {
    Action action;
    const char* written;
  };
  const Row rows[] = {
      {{Verb::go, "en/seller/", ""}, "go en/seller/"},
      {{Verb::go, "en/", "change"}, "go en/ change"},
      {{Verb::tick, "order", ""}, "tick order"},
      {{Verb::fill, "what", "it broke,  twice\nindeed "}, "fill what it broke,  twice\nindeed "},
      {{Verb::wish, "by-phone", ""}, "wish by-phone"},
      {{Verb::copy, "statement", ""}, "copy statement"},
      {{Verb::fill, "-filed", "now"}, "fill -filed now"},
      {{Verb::remind, "", ""}, "remind"},
      {{Verb::feedback, "path-moved", ""}, "feedback path-moved"},
      {{Verb::print, "", ""}, "print"},
      {{Verb::share, "", ""}, "share"},
      {{Verb::speak, "", ""}, "speak"},
      {{Verb::set, "text", "large"}, "set text large"},
      {{Verb::wipe, "", ""}, "wipe"},
      {{Verb::step, "desk", "play"}, "step desk play"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(to_string(row.action) == row.written);
    CHECK(parse_action(row.written) == row.action);
  }
}

TEST_CASE("what is no action is none") {
  for (const char* written : {"", " ", "jump en/", "Go en/", "gone", "\xff", " go en/"}) {
    CAPTURE(written);
    CHECK_FALSE(parse_action(written));
  }
}
