#include "faces/canvas/painter.h"

#include <algorithm>
#include <variant>

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <imgui_internal.h>

#include "faces/canvas/brush.h"
#include "faces/canvas/font_loader.h"
#include "faces/canvas/glyph_sheet.h"

namespace wenlu::faces::canvas {

// Dear ImGui's font atlas and draw list by themselves. Without its windows, which we have no use
// for, 70 kB of it are never linked.
struct Painter::Parts {
  explicit Parts(GlyphSource& source) : sheet(source) {}

  GlyphSheet sheet;
  ImFontAtlas atlas;
  ImDrawListSharedData shared;
  ImDrawList list{&shared};
  ImGuiContext* context = nullptr;  // the renderer keeps its data there
  Fonts fonts{};
  int frame = 0;
};

Painter::Painter(GlyphSource& source, int largest_texture)
    : parts_(std::make_unique<Parts>(source)) {
  ImFontAtlas& atlas = parts_->atlas;
  atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  // The first screens never outgrow it: growing sends all of it to the graphics process.
  atlas.TexMinWidth = std::min(1024, largest_texture);
  atlas.TexMinHeight = std::min(512, largest_texture);
  atlas.TexMaxWidth = atlas.TexMaxHeight = std::min(4096, largest_texture);
  atlas.RefCount = 1;
  parts_->fonts = add_fonts(atlas, parts_->sheet);

  ImDrawListSharedData& shared = parts_->shared;
  shared.FontAtlas = &atlas;
  shared.SetCircleTessellationMaxError(0.3F);
  shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
  ImFontAtlasAddDrawListSharedData(&atlas, &shared);

  parts_->context = IM_NEW(ImGuiContext)(&atlas);
  ImGui::SetCurrentContext(parts_->context);
  ImGui_ImplOpenGL3_Init();
  ImGui_ImplOpenGL3_NewFrame();  // makes the shaders
}

Painter::~Painter() { ImGui_ImplOpenGL3_Shutdown(); }

bool Painter::paint(const Layout& layout, const View& view) {
  ImFontAtlas& atlas = parts_->atlas;
  const ImVec2 size(view.width * view.ratio, view.height * view.ratio);
  // One draw list and no window: of a frame the atlas and the renderer alone are needed.
  ImGui_ImplOpenGL3_NewFrame();
  ImFontAtlasUpdateNewFrame(&atlas, ++parts_->frame, true);

  ImDrawList& list = parts_->list;
  Brush brush(list, parts_->fonts, view);
  GlyphSheet& sheet = parts_->sheet;
  for (const Item& item : layout) {
    std::visit([&](const auto& piece) { brush.prepare(piece); }, item);
    if (sheet.full()) break;
  }
  const bool is_ready = !sheet.full();
  sheet.fill(atlas);
  if (!is_ready) return false;

  parts_->shared.ClipRectFullscreen = ImVec4(0, 0, size.x, size.y);
  list._ResetForNewFrame();
  list.PushClipRectFullScreen();
  list.PushTexture(atlas.TexRef);
  const Rgb page = colour(Tone::page, view.shade);
  list.AddRectFilled(ImVec2(0, 0), size, IM_COL32(page.red, page.green, page.blue, 255));
  for (const bool again : {false, true})
    for (const Item& item : layout)
      if (brush.take(item, again)) std::visit([&](const auto& piece) { brush.draw(piece); }, item);

  ImDrawData picture;
  picture.Valid = true;
  picture.DisplaySize = size;
  picture.FramebufferScale = ImVec2(1, 1);
  picture.Textures = &atlas.TexList;
  picture.AddDrawList(&list);
  ImGui_ImplOpenGL3_RenderDrawData(&picture);
  return true;
}

void Painter::context_restored() {
  parts_->context->PlatformIO.Textures = parts_->atlas.TexList;
  for (ImTextureData* texture : parts_->atlas.TexList) texture->RefCount = 1;
  ImGui_ImplOpenGL3_DestroyDeviceObjects();
  ImGui_ImplOpenGL3_CreateDeviceObjects();
}

}  // namespace wenlu::faces::canvas
