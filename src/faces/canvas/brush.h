// Draws single items of a layout. Coordinates arrive in CSS pixels of the page and leave as whole
// physical pixels of the canvas, so that edges and glyphs are sharp at any pixel ratio.
#pragma once

#include <imgui.h>

#include "faces/canvas/font_loader.h"
#include "faces/canvas/layout/layout.h"
#include "faces/canvas/painter.h"

namespace wenlu::faces::canvas {

class Brush {
 public:
  Brush(ImDrawList& list, const Fonts& fonts, const View& view)
      : list_(list), fonts_(fonts), view_(view) {}

  // Asks for the glyphs that draw() will need, so that all new ones are known before the first is
  // drawn.
  void prepare(const Box&) {}
  void prepare(const IconMark& icon);
  void prepare(const TextLine& line);

  void draw(const Box& box);
  void draw(const IconMark& icon);
  void draw(const TextLine& line);
  // Before each item is drawn, first all, then all again: a finger, a lens and what lies in them
  // stand before all else and are drawn the second time. Is it this one's turn? On a stage nothing
  // is yet that lies below what has been uncovered.
  bool take(const Item& item, bool again);

 private:
  void begin(const Box& box);
  void press(const Rect& finger);
  float across(float x) const;
  float down(float y) const;
  bool visible(float y, float height) const;
  bool visible(const TextLine& line) const;
  ImFontBaked& font(const IconMark& icon) const;
  ImFontBaked& font(const TextLine& line) const;
  ImU32 paint(Tone tone) const;
  void glyph(ImFontBaked& baked, char32_t code_point, float x, float baseline, ImU32 colour);

  ImDrawList& list_;
  const Fonts& fonts_;
  const View& view_;
  Rect stage_, came_, held_;  // the screen that is played, where the finger was, what it holds
  ImVec2 shift_;              // of what it holds
};

}  // namespace wenlu::faces::canvas
