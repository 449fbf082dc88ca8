#include "faces/canvas/painter.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <variant>

#include "faces/canvas/brush.h"
#include "faces/canvas/font_loader.h"

namespace wenlu::faces::canvas {

struct Painter::Parts {
  ImGuiContext* context = nullptr;
  Fonts fonts{};
};

Painter::Painter(GlyphSource& source, int largest_texture) : parts_(std::make_unique<Parts>()) {
  parts_->context = ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  ImFontAtlas& atlas = *io.Fonts;
  atlas.TexMinWidth = std::min(1024, largest_texture);  // the first screen never outgrows it
  atlas.TexMaxWidth = atlas.TexMaxHeight = std::min(4096, largest_texture);
  parts_->fonts = add_fonts(atlas, source);
  ImGui_ImplOpenGL3_Init();
}

Painter::~Painter() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext(parts_->context);
}

void Painter::paint(const Layout& layout, const View& view) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(view.width * view.ratio, view.height * view.ratio);
  io.DeltaTime = 1.0F / 60.0F;
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();

  ImDrawList& list = *ImGui::GetBackgroundDrawList();
  const Rgb page = colour(Tone::page, view.shade);
  list.AddRectFilled(ImVec2(0, 0), io.DisplaySize, IM_COL32(page.red, page.green, page.blue, 255));
  Brush brush(list, parts_->fonts, view);
  for (const Item& item : layout) std::visit([&](const auto& piece) { brush.draw(piece); }, item);

  ImGui::Render();
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void Painter::context_restored() {
  ImGui_ImplOpenGL3_DestroyDeviceObjects();
  ImGui_ImplOpenGL3_CreateDeviceObjects();
}

}  // namespace wenlu::faces::canvas
