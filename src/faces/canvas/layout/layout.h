// What the browser laid out, as the painter needs it: the boxes, icons and lines of text of the
// twin, in document order, in CSS pixels from the top left corner of the page.
//
// It crosses the browser boundary as text, a line an item, its parts divided by tabs, lengths in
// hundredths of a CSS pixel:
//
//   box   NAME  ID  X  Y  W  H           NAME of faces/look box_styles(), ID of the element that
//   reacts, or "" icon  NAME  INK  X  Y  W  H text  INK  WEIGHT  SIZE  X  BASELINE  W  UNDERLINE
//   WORDS     WEIGHT 400 or 600, UNDERLINE 0 or 1
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "faces/look/style.h"

namespace wenlu::faces::canvas {

struct Rect {
  float x = 0, y = 0, width = 0, height = 0;
};

struct Box {
  const BoxStyle* style = nullptr;
  std::string id;
  Rect rect;
};

struct IconMark {
  std::size_t icon = 0;  // index into icons()
  const InkStyle* ink = nullptr;
  Rect rect;
};

struct TextLine {
  const InkStyle* ink = nullptr;
  bool semibold = false;
  bool underline = false;
  float size = 0;  // CSS pixels
  float x = 0, baseline = 0, width = 0;
  std::string words;
};

using Item = std::variant<Box, IconMark, TextLine>;
using Layout = std::vector<Item>;

// Lines that are not of the three forms, or name what the look does not know, are left out.
Layout parse_layout(std::string_view s);

}  // namespace wenlu::faces::canvas
