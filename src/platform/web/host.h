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

// Measures and draws one character with the page's own fonts in a Canvas 2D. `weight` is 400 or
// 600, `size` the font size in physical pixels; `coverage` has room for extent.width ×
// extent.height bytes.
GlyphExtent measure_glyph(int weight, float size, char32_t code_point);
void draw_glyph(int weight, float size, char32_t code_point, const GlyphExtent& extent,
                unsigned char* coverage);

// Draws an SVG path of a 24 × 24 box as 2-wide strokes into size × size bytes.
void draw_icon(const std::string& path, int size, unsigned char* coverage);

// Draws known shapes and reads them back: false where the browser blocks or falsifies that, so that
// text could not be painted.
bool can_read_canvas();

}  // namespace wenlu::platform
