#include "faces/canvas/font_loader.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

namespace wenlu::faces::canvas {
namespace {

GlyphSource& source_of(ImFontAtlas* atlas) { return *static_cast<GlyphSource*>(atlas->UserData); }

Typeface typeface_of(const ImFontConfig* config) {
  return static_cast<Typeface>(config->FontLoaderFlags);
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

// Lines are placed by their baseline, so the baked font has no ascent of its own.
bool init_baked(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
  baked->Ascent = baked->Size;
  baked->Descent = 0;
  return true;
}

bool add_bitmap(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked,
                const GlyphMetrics& metrics, ImFontGlyph* glyph) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, metrics.width, metrics.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  ImVector<unsigned char>& coverage = atlas->Builder->TempBuffer;
  coverage.resize(metrics.width * metrics.height);
  source_of(atlas).draw(typeface_of(config), baked->Size, static_cast<char32_t>(glyph->Codepoint),
                        metrics, coverage.Data);
  glyph->X0 = static_cast<float>(-metrics.left);
  glyph->Y0 = static_cast<float>(-metrics.ascent);
  glyph->X1 = glyph->X0 + static_cast<float>(metrics.width);
  glyph->Y1 = glyph->Y0 + static_cast<float>(metrics.height);
  glyph->Visible = true;
  glyph->PackId = id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, ImFontAtlasPackGetRect(atlas, id),
                                     coverage.Data, ImTextureFormat_Alpha8, metrics.width);
  return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*,
                ImWchar code_point, ImFontGlyph* glyph, float* advance_only) {
  const GlyphMetrics metrics =
      source_of(atlas).measure(typeface_of(config), baked->Size, static_cast<char32_t>(code_point));
  if (advance_only) {
    *advance_only = metrics.advance;
    return true;
  }
  glyph->Codepoint = code_point;
  glyph->AdvanceX = metrics.advance;
  if (metrics.width == 0 || metrics.height == 0) return true;
  return add_bitmap(atlas, config, baked, metrics, glyph);
}

}  // namespace

const ImFontLoader* font_loader() {
  static const ImFontLoader loader = [] {
    ImFontLoader made;
    made.Name = "glyph source";
    made.FontSrcContainsGlyph = contains_glyph;
    made.FontBakedInit = init_baked;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
  }();
  return &loader;
}

Fonts add_fonts(ImFontAtlas& atlas, GlyphSource& source) {
  atlas.UserData = &source;
  Fonts fonts{};
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    ImFontConfig config;
    config.FontLoader = font_loader();
    config.FontLoaderFlags = static_cast<unsigned>(i);
    config.SizePixels = 16;
    fonts[i] = atlas.AddFont(&config);
  }
  return fonts;
}

}  // namespace wenlu::faces::canvas

// IMGUI_ENABLE_FREETYPE makes Dear ImGui leave out stb_truetype and ask this function instead.
const ImFontLoader* ImGuiFreeType::GetFontLoader() { return wenlu::faces::canvas::font_loader(); }
