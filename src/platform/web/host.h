// What the browser does for the C++ side. The other half of this file is web/host_library.js; plain
// numbers and strings cross, nothing else.
#pragma once

#include <cstdint>
#include <string>

namespace wenlu::platform {

// Makes a WebGL 1 context for the canvas with that CSS selector and makes it current, extensions
// that Dear ImGui's renderer needs included. False when the browser has none.
bool create_webgl(const std::string& canvas);

// The extensions are gone after a lost context; this asks for them again.
void restore_webgl();

int largest_texture();

struct GlyphExtent {
  float advance = 0;
  int left = 0, ascent = 0, width = 0, height = 0;  // physical pixels; width 0: no ink
};

// Measures one character with the page's own fonts. `weight` is 400 or 600, `size` the font size in
// physical pixels.
GlyphExtent measure_glyph(int weight, float size, char32_t code_point);

// A sheet on which characters and icons are drawn, empty at first.
void open_sheet(int width, int height);
// Draws a character from the pen at `x` and the baseline `y`.
void place_glyph(int weight, float size, char32_t code_point, int x, int y);
// Draws an SVG path of a 24 × 24 box as 2-wide strokes into the size × size pixels at `x`, `y`.
void place_icon(const std::string& path, int size, int x, int y);
// Fills width × height bytes with the sheet's coverage. It waits for the drawing: once for all.
void read_sheet(int width, int height, unsigned char* coverage);

// Draws known shapes and reads them back: false where the browser blocks or falsifies that, so that
// text could not be painted.
bool can_read_canvas();

}  // namespace wenlu::platform
