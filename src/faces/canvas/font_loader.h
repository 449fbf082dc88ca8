// The bridge between Dear ImGui's font atlas and a GlyphSheet: glyphs are measured and drawn the
// first time they are needed, at exactly the size in which they appear.
#pragma once

#include <array>

#include "faces/canvas/glyph_sheet.h"

struct ImFont;
struct ImFontAtlas;
struct ImFontLoader;

namespace wenlu::faces::canvas {

// Indexed by Typeface.
using Fonts = std::array<ImFont*, 3>;

// Adds one font a typeface to `atlas`, whose new glyphs then wait on `sheet`, which must outlive
// it.
Fonts add_fonts(ImFontAtlas& atlas, GlyphSheet& sheet);

const ImFontLoader* font_loader();

}  // namespace wenlu::faces::canvas
