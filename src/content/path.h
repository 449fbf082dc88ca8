// The taps that lead somewhere, one after the other.
#pragma once

#include <string>
#include <vector>

#include "content/localized.h"

namespace wenlu::content {

enum class Verb {
  open,
  tap,
  type,
  choose,
  upload,
  dial,
  press,
  switch_to,
  log_in,
  look,
  tick,
  // where people go themselves
  go,
  queue,
  take_number,
  show,
  pay,
  scan
};

// A part of a screen, in content by its name in enum_names.cpp.
enum class Area {
  unknown,  // the step does not tell where on the screen it is
  bottom_tab,
  top_tab,
  row,
  side_menu,
  tile,
  top_right,
  top_left,
  top_bar,
  button,
  field,
  icon,
  dialog,
  keypad,
  address_bar,
  home_screen,
  side_key
};

// Where the thing to touch is, which the picture of a step lights up: "bottom-tab 5/5".
struct Spot {
  Area area = Area::unknown;
  int index = 0;  // 1-based place among `count`, 0 when not told
  int count = 0;
  int columns = 0;         // of the tiles: "grid 4x2 3"; 0 when not told
  std::string names = {};  // of all `count` tabs, as the app shows them: "首页,朋友,+,消息,我"
  bool operator==(const Spot&) const = default;
};

enum class Device { phone, computer, telephone, none };  // none: one goes there

struct Step {
  Verb verb = Verb::tap;
  Localized on;                 // the label as the app shows it: 反馈与帮助
  bool describes = false;       // `on` says what it is instead: 右上角三条杠
  std::vector<Localized> also;  // labels that other versions of the app show
  Localized note;               // a short remark; may be empty
  Spot at;
};

struct Path {
  std::vector<Step> steps;
  bool empty() const { return steps.empty(); }
};

}  // namespace wenlu::content
