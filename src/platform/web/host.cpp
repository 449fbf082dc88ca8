#include "platform/web/host.h"

#include <array>

#include <GLES2/gl2.h>

// web/host_library.js
extern "C" {
void wenlu_host_measure_glyph(int weight, float size, int code_point, float* extent);
void wenlu_host_draw_glyph(int weight, float size, int code_point, int left, int ascent, int width,
                           int height, unsigned char* coverage);
void wenlu_host_draw_icon(const char* path, int size, unsigned char* coverage);
int wenlu_host_can_read_canvas();
int wenlu_host_create_webgl(const char* canvas);
void wenlu_host_restore_webgl();
}

namespace wenlu::platform {
bool create_webgl(const std::string& canvas) {
  return wenlu_host_create_webgl(canvas.c_str()) == 1;
}

void restore_webgl() { wenlu_host_restore_webgl(); }

int largest_texture() {
  GLint size = 0;
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &size);
  return size;
}

GlyphExtent measure_glyph(int weight, float size, char32_t code_point) {
  std::array<float, 5> extent{};
  wenlu_host_measure_glyph(weight, size, static_cast<int>(code_point), extent.data());
  return {extent[0], static_cast<int>(extent[1]), static_cast<int>(extent[2]),
          static_cast<int>(extent[3]), static_cast<int>(extent[4])};
}

void draw_glyph(int weight, float size, char32_t code_point, const GlyphExtent& extent,
                unsigned char* coverage) {
  wenlu_host_draw_glyph(weight, size, static_cast<int>(code_point), extent.left, extent.ascent,
                        extent.width, extent.height, coverage);
}

void draw_icon(const std::string& path, int size, unsigned char* coverage) {
  wenlu_host_draw_icon(path.c_str(), size, coverage);
}

bool can_read_canvas() { return wenlu_host_can_read_canvas() != 0; }

}  // namespace wenlu::platform
