// A screen drawn in plain shapes with the place to touch lit: a step for someone who cannot read
// its words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/path.h"

namespace wenlu::screen {

struct PathPicture {
  enum class Part { device, faint, lit, finger };  // faint: what else is on that screen
  // From the top left corner of the picture, in its own units.
  struct Shape {
    Part part = Part::faint;
    int x = 0, y = 0, width = 0, height = 0;
    int round = 0;  // radius of the corners
    bool operator==(const Shape&) const = default;
  };
  int width = 0, height = 0;
  std::vector<Shape> shapes;  // back to front: the device first, the finger last
  std::string words;  // says the same: "At the bottom of the screen, number 5 from the left"
};

// `label` is what is touched: on a keypad "9" is that key, anything else the key that dials.
// A spot that is not told is a screen on which nothing is lit, and no finger. `words` are left
// empty.
PathPicture draw_path(const content::Spot& spot, content::Device device, std::string_view label);

}  // namespace wenlu::screen
