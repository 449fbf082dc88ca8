#include "app/canvas_glyphs.h"

#include "faces/look/icons.h"
#include "faces/look/style.h"
#include "platform/web/host.h"

namespace wenlu::app {
namespace {

using faces::canvas::GlyphMetrics;
using faces::canvas::Typeface;

int weight(Typeface face) { return face == Typeface::semibold ? 600 : 400; }

}  // namespace

GlyphMetrics CanvasGlyphs::measure(Typeface face, float size, char32_t code_point) {
  if (face == Typeface::icons) {
    const int edge = static_cast<int>(size);
    return {size, 0, edge, edge, edge};
  }
  const platform::GlyphExtent extent = platform::measure_glyph(weight(face), size, code_point);
  return {extent.advance, extent.left, extent.ascent, extent.width, extent.height};
}

void CanvasGlyphs::draw(Typeface face, float size, char32_t code_point, const GlyphMetrics& metrics,
                        unsigned char* coverage) {
  if (face == Typeface::icons) {
    const auto index = static_cast<std::size_t>(code_point - faces::canvas::kFirstIcon);
    if (index >= faces::icons().size()) return;
    platform::draw_icon(std::string(faces::icons()[index].path), static_cast<int>(size), coverage);
    return;
  }
  platform::draw_glyph(
      weight(face), size, code_point,
      {metrics.advance, metrics.left, metrics.ascent, metrics.width, metrics.height}, coverage);
}

}  // namespace wenlu::app
