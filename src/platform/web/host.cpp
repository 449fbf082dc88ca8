#include "platform/web/host.h"

#include <array>

#include <GLES2/gl2.h>

// web/host_library.js
extern "C" {
void wenlu_host_measure_glyph(int weight, float size, int code_point, float* extent);
void wenlu_host_open_sheet(int width, int height);
void wenlu_host_place_glyph(int weight, float size, int code_point, int x, int y);
void wenlu_host_place_icon(const char* path, int size, int x, int y);
void wenlu_host_read_sheet(int width, int height, unsigned char* coverage);
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

void open_sheet(int width, int height) { wenlu_host_open_sheet(width, height); }

void place_glyph(int weight, float size, char32_t code_point, int x, int y) {
  wenlu_host_place_glyph(weight, size, static_cast<int>(code_point), x, y);
}

void place_icon(const std::string& path, int size, int x, int y) {
  wenlu_host_place_icon(path.c_str(), size, x, y);
}

void read_sheet(int width, int height, unsigned char* coverage) {
  wenlu_host_read_sheet(width, height, coverage);
}

bool can_read_canvas() { return wenlu_host_can_read_canvas() != 0; }

}  // namespace wenlu::platform
