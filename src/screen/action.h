// What a visitor can do. Every block that can be used carries the action it stands for; the faces
// hand it back as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "screen/place.h"

namespace wenlu::screen {

enum class ActionKind {
  go,      // to the place `subject` (a path as in to_path); with `value` "change" the answers given
           // after it stay pending until their questions come again
  tick,    // material `subject`: ready or not
  fill,    // form field `subject` with `value`; without a subject all fields are emptied
  prefer,  // rank ways by `subject`: by-phone, only-a-phone, in-writing, urgent; once more takes it
           // back
  copy,    // the text that `subject` names, a CopySource
  print,   // the screen
  share,   // the screen's link
  speak,   // read the screen aloud, or stop
  set,     // Setting `subject` to `value`
  wipe,    // forget everything saved on this device
  offline,   // `subject` a name of Offline: how that stands; "now": take the version that waits
  remind,    // hand the dates of the case to a calendar
  feedback,  // make a code that tells the editors `subject`
  step,      // the player named `subject`: `value` a PlayerMove
};

// What there is to copy on a screen.
enum class CopySource { statement, draft, dates, feedback };

// What can be done with steps that are played one after the other.
enum class PlayerMove {
  play,
  pause,
  previous,
  next,
  on,  // the time of the step that is shown has come
};

// `fill` with this and an event's id sets when it was.
inline constexpr std::string_view kEventPrefix = "-at-";

struct Action {
  ActionKind kind = ActionKind::go;
  std::string subject;
  std::string value;
  bool operator==(const Action&) const = default;
};

// "tick order-number", "set text large"; `subject` has no spaces, `value` may hold anything.
std::string to_string(const Action& action);
std::optional<Action> parse_action(std::string_view s);

Action copying(CopySource source);
Action moving(std::string player, PlayerMove move);

}  // namespace wenlu::screen
