// New glyphs on their way into Dear ImGui's font atlas: each gets its place there when it is first
// needed, and its pixels together with all others of the frame.
#pragma once

#include <vector>

#include "faces/canvas/glyph_source.h"

struct ImFontAtlas;

namespace wenlu::faces::canvas {

class GlyphSheet {
 public:
  // `source` must outlive the sheet.
  explicit GlyphSheet(GlyphSource& source) : source_(source) {}

  GlyphMetrics measure(const Glyph& glyph) { return source_.measure(glyph); }

  // `place`: the glyph's ImFontAtlasRectId.
  void add(const Glyph& glyph, const GlyphMetrics& metrics, int place);

  // Are there as many as one frame should draw?
  bool full() const { return glyphs_.size() >= kMostAtOnce; }

  // Draws what was added, side by side, and copies each glyph to its place in `atlas`.
  void fill(ImFontAtlas& atlas);

 private:
  static constexpr std::size_t kMostAtOnce = 100;

  void lay_out();

  GlyphSource& source_;
  std::vector<PlacedGlyph> glyphs_;
  std::vector<int> places_;  // of glyphs_
  int width_ = 0, height_ = 0;
};

}  // namespace wenlu::faces::canvas
