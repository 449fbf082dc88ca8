// What each kind of box looks like: the page gets it as a CSS rule, the canvas paints it. Layout
// (where a box lies, how large it is) belongs to the page's stylesheet alone and is not said here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "faces/look/palette.h"

namespace wenlu::faces {

// What a box does while a step is played, with all that lies in it.
enum class Motion : std::uint8_t {
  none,
  screen,  // is uncovered from the top; the boxes below move only in one of these
  came,    // stays: where the finger comes from
  finger,  // travels from there and presses
  lens,    // travels likewise, to look
};

// A box's appearance under a name; in HTML it is the class "p-" + name.
struct BoxStyle {
  std::string_view name;  // "card"
  std::optional<Tone> fill;
  std::optional<Tone> border;
  double border_px = 0;        // CSS pixels
  double radius_rem = 0;       // 1rem is the root font size; 99 means fully round
  bool reacts = false;         // the two below are set
  Tone hover = Tone::hover;    // its fill under the pointer
  Tone press = Tone::pressed;  // its fill while pressed
  bool solid = false;  // a line or dot that means something by itself: stays filled in forced
                       // colours
  Motion motion = Motion::none;
};

std::span<const BoxStyle> box_styles();
const BoxStyle* find_box_style(std::string_view name);

// Ink is the colour of text and icons; in HTML the class "i-" + name, which also sets the custom
// property
// --ink to the name, so that it can be read back from any descendant.
struct InkStyle {
  std::string_view name;  // "quiet"
  Tone tone;
};
std::span<const InkStyle> ink_styles();
const InkStyle* find_ink_style(std::string_view name);

// The ring around what has the keyboard's focus: Tone::focus close to the box, Tone::focus_edge
// around that.
inline constexpr int kFocusRingPx = 3;  // each of the two, CSS pixels

}  // namespace wenlu::faces
