// What a visitor can do. Every block that can be used carries the action it stands for; the faces
// hand it back as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "screen/place.h"

namespace wenlu::screen {

enum class Verb {
  go,      // to the place `subject` (a path as in to_path); with `value` "change" the answers given
           // after it are kept for when their questions come again
  tick,    // material `subject`: ready or not
  fill,    // form field `subject` with `value`; without a subject all fields are emptied
  wish,    // rank ways by `subject`: by-phone, only-a-phone, in-writing, urgent; once more takes it
           // back
  copy,    // the text of the block named `subject`
  print,   // the screen
  share,   // the screen's link
  speak,   // read the screen aloud, or stop
  set,     // setting `subject` to `value`
  wipe,    // forget everything kept on this device
  keep,    // `subject` a name of Keeping: how the guide is kept; "now": take the version that waits
  remind,  // hand the dates of the case to a calendar
  feedback,  // make a code that tells the editors `subject`
  step,  // the player named `subject`: "play", "pause", "next", "previous"; "on": its time has come
};

struct Action {
  Verb verb = Verb::go;
  std::string subject;
  std::string value;
  bool operator==(const Action&) const = default;
};

// "tick order-number", "set text large"; `subject` has no blanks, `value` may hold anything.
std::string to_string(const Action& action);
std::optional<Action> parse_action(std::string_view s);

}  // namespace wenlu::screen
