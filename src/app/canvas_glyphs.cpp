#include "app/canvas_glyphs.h"

#include "faces/look/icons.h"
#include "faces/look/style.h"
#include "platform/web/host.h"

namespace wenlu::app {
namespace {

using faces::canvas::Glyph;
using faces::canvas::GlyphMetrics;
using faces::canvas::PlacedGlyph;
using faces::canvas::Typeface;

int weight(Typeface face) { return face == Typeface::semibold ? 600 : 400; }

void place(const PlacedGlyph& placed) {
  const Glyph& glyph = placed.glyph;
  if (glyph.face != Typeface::icons) {
    platform::place_glyph(weight(glyph.face), glyph.size, glyph.code_point,
                          placed.x + placed.metrics.left, placed.y + placed.metrics.ascent);
    return;
  }
  const auto index = static_cast<std::size_t>(glyph.code_point - faces::canvas::kFirstIcon);
  if (index >= faces::icons().size()) return;
  platform::place_icon(std::string(faces::icons()[index].path), static_cast<int>(glyph.size),
                       placed.x, placed.y);
}

}  // namespace

GlyphMetrics CanvasGlyphs::measure(const Glyph& glyph) {
  if (glyph.face == Typeface::icons) {
    const int edge = static_cast<int>(glyph.size);
    return {glyph.size, 0, edge, edge, edge};
  }
  const platform::GlyphExtent extent =
      platform::measure_glyph(weight(glyph.face), glyph.size, glyph.code_point);
  return {extent.advance, extent.left, extent.ascent, extent.width, extent.height};
}

void CanvasGlyphs::draw(const std::vector<PlacedGlyph>& glyphs, int width, int height,
                        unsigned char* coverage) {
  platform::open_sheet(width, height);
  for (const PlacedGlyph& each : glyphs) place(each);
  platform::read_sheet(width, height, coverage);
}

}  // namespace wenlu::app
