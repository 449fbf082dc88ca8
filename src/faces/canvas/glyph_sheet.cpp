#include "faces/canvas/glyph_sheet.h"

#include <algorithm>

#include <imgui.h>
#include <imgui_internal.h>

namespace wenlu::faces::canvas {
namespace {

constexpr int kWidest = 1024;
constexpr int kGap = 2;  // ink that leaves its box a little does not reach its neighbour's

}  // namespace

void GlyphSheet::add(const Glyph& glyph, const GlyphMetrics& metrics, int place) {
  glyphs_.push_back({glyph, metrics});
  places_.push_back(place);
}

// In rows, as high as the highest glyph of each.
void GlyphSheet::lay_out() {
  int x = 0;
  int y = 0;
  width_ = height_ = 0;
  for (PlacedGlyph& each : glyphs_) {
    if (x + each.metrics.width > kWidest) {
      x = 0;
      y = height_;
    }
    each.x = x;
    each.y = y;
    x += each.metrics.width + kGap;
    width_ = std::max(width_, x);
    height_ = std::max(height_, y + each.metrics.height + kGap);
  }
}

void GlyphSheet::fill(ImFontAtlas& atlas) {
  if (glyphs_.empty()) return;
  lay_out();
  ImVector<unsigned char>& coverage = atlas.Builder->TempBuffer;
  coverage.resize(width_ * height_);
  source_.draw(glyphs_, width_, height_, coverage.Data);
  ImTextureData* texture = atlas.TexData;
  for (std::size_t i = 0; i < glyphs_.size(); ++i) {
    const ImTextureRect* to = ImFontAtlasPackGetRect(&atlas, places_[i]);
    const unsigned char* from = coverage.Data + glyphs_[i].y * width_ + glyphs_[i].x;
    ImFontAtlasTextureBlockConvert(from, ImTextureFormat_Alpha8, width_,
                                   static_cast<unsigned char*>(texture->GetPixelsAt(to->x, to->y)),
                                   texture->Format, texture->GetPitch(), to->w, to->h);
    ImFontAtlasTextureBlockQueueUpload(&atlas, texture, to->x, to->y, to->w, to->h);
  }
  glyphs_.clear();
  places_.clear();
}

}  // namespace wenlu::faces::canvas
