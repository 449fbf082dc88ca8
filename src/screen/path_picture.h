// The screen that a step meets, with the place to touch lit: what someone looks at who cannot read
// its words. It says what lies on the screen from the top down; how large it is, the page tells.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "content/path.h"

namespace wenlu::screen {

struct PathPicture {
  enum class Part {
    none,
    status,   // of a phone: time and battery
    address,  // of a browser
    bar,      // across the top; of three cells the outer ones are its corners
    tabs,
    lines,  // something else, of which nothing is told
    list,
    tiles,
    apps,
    menu,
    keys,
    field,
    button,
    dialog,
    edge,      // of the phone, with its keys
    anywhere,  // somewhere on this screen
  };
  // What lies across the screen: so many cells, row after row.
  struct Band {
    Part part = Part::none;
    int columns = 1, cells = 1;
    int lit = 0;  // from 1; 0 for none
    bool operator==(const Band&) const = default;
  };
  bool wide = false;          // a computer's window
  std::array<Band, 3> bands;  // none where there are fewer
  std::string label;          // of what is touched
  std::string names;          // of all tabs, where they are told, or keys: "首页,朋友,我"
  std::string words;          // say the same: "At the bottom of the screen, number 5 from the left"
};

// On a keypad "9" is that key, any other label a number to dial, and "1、2 或 3" no key by itself.
// `words` are left empty.
PathPicture draw_path(const content::Spot& spot, content::Device device, std::string_view label);

}  // namespace wenlu::screen
