#include "faces/canvas/font_loader.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <misc/freetype/imgui_freetype.h>

namespace wenlu::faces::canvas {
namespace {

GlyphSheet& sheet_of(ImFontAtlas* atlas) { return *static_cast<GlyphSheet*>(atlas->UserData); }

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

// Lines are placed by their baseline, so the baked font has no ascent of its own.
bool init_baked(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
  baked->Ascent = baked->Size;
  baked->Descent = 0;
  return true;
}

// The ink's place in the atlas; its pixels come with GlyphSheet::fill.
bool add_ink(ImFontAtlas* atlas, const Glyph& wanted, const GlyphMetrics& metrics,
             ImFontGlyph* glyph) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, metrics.width, metrics.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  glyph->X0 = static_cast<float>(-metrics.left);
  glyph->Y0 = static_cast<float>(-metrics.ascent);
  glyph->X1 = glyph->X0 + static_cast<float>(metrics.width);
  glyph->Y1 = glyph->Y0 + static_cast<float>(metrics.height);
  glyph->Visible = true;
  glyph->PackId = id;
  sheet_of(atlas).add(wanted, metrics, id);
  return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*,
                ImWchar code_point, ImFontGlyph* glyph, float* advance_only) {
  const Glyph wanted{static_cast<Typeface>(config->FontLoaderFlags), baked->Size,
                     static_cast<char32_t>(code_point)};
  const GlyphMetrics metrics = sheet_of(atlas).measure(wanted);
  if (advance_only) {
    *advance_only = metrics.advance;
    return true;
  }
  glyph->Codepoint = code_point;
  glyph->AdvanceX = metrics.advance;
  if (metrics.width == 0 || metrics.height == 0) return true;
  return add_ink(atlas, wanted, metrics, glyph);
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

Fonts add_fonts(ImFontAtlas& atlas, GlyphSheet& sheet) {
  atlas.UserData = &sheet;
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
