// Hands the browser's glyphs to the canvas face.
#pragma once

#include "faces/canvas/glyph_source.h"

namespace wenlu::app {

class CanvasGlyphs final : public faces::canvas::GlyphSource {
 public:
  faces::canvas::GlyphMetrics measure(faces::canvas::Typeface face, float size,
                                      char32_t code_point) override;
  void draw(faces::canvas::Typeface face, float size, char32_t code_point,
            const faces::canvas::GlyphMetrics& metrics, unsigned char* coverage) override;
};

}  // namespace wenlu::app
