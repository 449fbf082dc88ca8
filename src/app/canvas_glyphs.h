// Hands the browser's glyphs to the canvas face.
#pragma once

#include "faces/canvas/glyph_source.h"

namespace wenlu::app {

class CanvasGlyphs final : public faces::canvas::GlyphSource {
 public:
  faces::canvas::GlyphMetrics measure(const faces::canvas::Glyph& glyph) override;
  void draw(const std::vector<faces::canvas::PlacedGlyph>& glyphs, int width, int height,
            unsigned char* coverage) override;
};

}  // namespace wenlu::app
