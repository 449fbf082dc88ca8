// Where the canvas gets its glyphs: drawn on demand by whoever has fonts (in the browser: Canvas 2D
// with the device's own fonts). No font is shipped.
#pragma once

#include <cstdint>

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

class GlyphSource {
 public:
  virtual ~GlyphSource() = default;
  // `size` is the font size in physical pixels.
  virtual GlyphMetrics measure(Typeface face, float size, char32_t code_point) = 0;
  // Fills width × height bytes of coverage, row by row.
  virtual void draw(Typeface face, float size, char32_t code_point, const GlyphMetrics& metrics,
                    unsigned char* coverage) = 0;
};

}  // namespace wenlu::faces::canvas
