// The canvas face: paints a layout with Dear ImGui's draw lists into the current WebGL context. It
// holds no decision: what is there comes from the twin, what it looks like from faces/look.
#pragma once

#include <memory>
#include <string>

#include "faces/canvas/glyph_source.h"
#include "faces/canvas/layout/layout.h"
#include "faces/look/palette.h"

namespace wenlu::faces::canvas {

// The visible part of the page and how it is to be shown.
struct View {
  float width = 0, height = 0;       // CSS pixels
  float ratio = 1;                   // physical pixels a CSS pixel
  float root_size = 16;              // CSS pixels of 1rem
  float scroll_x = 0, scroll_y = 0;  // CSS pixels
  Shade shade = Shade::light;
  std::string hovered, pressed;  // ids of boxes; "" for none
  float played = -1;             // seconds since the step on the stage was shown; -1 at rest
};

class Painter {
 public:
  // Needs a current WebGL context. `source` must outlive the painter. `largest_texture` is
  // GL_MAX_TEXTURE_SIZE.
  Painter(GlyphSource& source, int largest_texture);
  ~Painter();

  // False when so many glyphs are new that it has only drawn some of them: then it is to be called
  // again in the next frame, and what was painted last stays till then.
  bool paint(const Layout& layout, const View& view);

  // After the browser lost the WebGL context and gave a new one: makes textures and buffers again.
  void context_restored();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace wenlu::faces::canvas
