#include "screen/action.h"

#include <catch2/catch_test_macros.hpp>

using wenlu::screen::Action;
using wenlu::screen::ActionKind;
using wenlu::screen::parse_action;

TEST_CASE("an action is written as words and read back") {
  struct Row {
    Action action;
    const char* written;
  };
  const Row rows[] = {
      {{ActionKind::go, "en/seller/", ""}, "go en/seller/"},
      {{ActionKind::go, "en/", "change"}, "go en/ change"},
      {{ActionKind::tick, "order", ""}, "tick order"},
      {{ActionKind::fill, "what", "it broke,  twice\nindeed "},
       "fill what it broke,  twice\nindeed "},
      {{ActionKind::prefer, "by-phone", ""}, "prefer by-phone"},
      {{ActionKind::copy, "statement", ""}, "copy statement"},
      {{ActionKind::fill, "-at-filed", "now"}, "fill -at-filed now"},
      {{ActionKind::remind, "", ""}, "remind"},
      {{ActionKind::feedback, "path-moved", ""}, "feedback path-moved"},
      {{ActionKind::print, "", ""}, "print"},
      {{ActionKind::share, "", ""}, "share"},
      {{ActionKind::speak, "", ""}, "speak"},
      {{ActionKind::set, "text", "large"}, "set text large"},
      {{ActionKind::wipe, "", ""}, "wipe"},
      {{ActionKind::step, "desk", "play"}, "step desk play"},
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
