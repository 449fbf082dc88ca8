// Where the canvas gets its glyphs: drawn on demand by whoever has fonts (in the browser: Canvas 2D
// with the device's own fonts). No font is shipped.
#pragma once

#include <cstdint>
#include <vector>

namespace wenlu::faces::canvas {

enum class Typeface : std::uint8_t {
  regular,   // weight 400
  semibold,  // weight 600
  icons,     // code point kFirstIcon + index into icons(), the size is the edge of its 24 × 24 box
};
inline constexpr char32_t kFirstIcon = 0xE000;

// Pixels. The ink of a glyph lies `left` of the pen and `ascent` above the baseline.
struct GlyphMetrics {
  float advance = 0;
  int left = 0;  // positive: ink starts left of the pen
  int ascent = 0;
  int width = 0;  // of the ink; 0: nothing to draw
  int height = 0;
};

struct Glyph {
  Typeface face;
  float size;  // of the font, in physical pixels
  char32_t code_point;
};

// A glyph on a sheet of several, the top left corner of its ink at x, y.
struct PlacedGlyph {
  Glyph glyph;
  GlyphMetrics metrics;
  int x = 0, y = 0;
};

class GlyphSource {
 public:
  virtual ~GlyphSource() = default;
  virtual GlyphMetrics measure(const Glyph& glyph) = 0;
  // Fills width × height bytes of coverage, row by row. Asked once for all glyphs that are new in a
  // frame: reading back what was drawn is what takes the time.
  virtual void draw(const std::vector<PlacedGlyph>& glyphs, int width, int height,
                    unsigned char* coverage) = 0;
};

}  // namespace wenlu::faces::canvas
