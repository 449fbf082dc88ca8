// What the browser laid out, as the painter needs it: the boxes, icons and lines of text of the
// live page, in document order, in CSS pixels from the top left corner of the page.
//
// It crosses from web/measure.mjs as text: a line an item, its parts separated by tabs in the order
// that stands above each struct, lengths in hundredths of a CSS pixel.
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

// kBoxLine, name of the style, id, x, y, width, height
struct Box {
  const BoxStyle* style = nullptr;
  std::string id;  // of the element that reacts to the pointer; may be empty
  Rect rect;
};

// kIconLine, name of the icon, name of the ink, x, y, width, height
struct IconMark {
  std::size_t icon = 0;  // index into icons()
  const InkStyle* ink = nullptr;
  Rect rect;
};

// kTextLine, name of the ink, weight (400 or kSemibold), size, x, baseline, width, underline (0 or
// 1), words
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
