// What has to happen outside the core after an action: the page performs it.
#pragma once

#include <string>

namespace wenlu::screen {

enum class EffectKind {
  navigate,  // a history entry for `text` (a path as in to_path)
  copy,      // `text` to the clipboard
  print,
  share,  // the address of the path `text`
  speak,  // `text` as of spoken(), in the screen's language; "" stops
  save,  // keep the state on the device; with any `text` the visitor asked for it and wants to know
         // whether it was
  wipe,  // forget all that is saved on the device
  remind,  // `text`, a calendar file, to whatever keeps calendars
  renew,   // open the version of the guide that waits
};

struct Effect {
  EffectKind kind;
  std::string text;
  bool operator==(const Effect&) const = default;
};

}  // namespace wenlu::screen
