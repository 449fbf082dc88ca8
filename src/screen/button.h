// What can be pressed and is not a link.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screen/action.h"

namespace wenlu::screen {

// `pressed` is set for on/off buttons.
struct Button {
  std::string text;
  Action action;
  std::optional<bool> pressed;
  bool primary = false;
};

struct ButtonRow {
  std::string title;  // for screen readers
  std::vector<Button> buttons;
};

}  // namespace wenlu::screen
