#include "platform/web/host.h"

#include <array>

#include <GLES2/gl2.h>
#include <emscripten/html5.h>

// web/host_library.js
extern "C" {
void wenlu_host_measure_glyph(int weight, float size, int code_point, float* extent);
void wenlu_host_draw_glyph(int weight, float size, int code_point, int left, int ascent, int width,
                           int height, unsigned char* coverage);
void wenlu_host_draw_icon(const char* path, int size, unsigned char* coverage);
int wenlu_host_can_read_canvas();
}

namespace wenlu::platform {
namespace {

void enable_extensions(EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context) {
  emscripten_webgl_enable_OES_vertex_array_object(context);
  emscripten_webgl_enable_extension(context, "OES_element_index_uint");
}

}  // namespace

bool create_webgl(const std::string& canvas) {
  EmscriptenWebGLContextAttributes wanted;
  emscripten_webgl_init_context_attributes(&wanted);
  wanted.alpha = false;
  wanted.depth = false;
  wanted.stencil = false;
  wanted.antialias = false;
  wanted.majorVersion = 1;
  wanted.enableExtensionsByDefault = false;
  wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
  const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context =
      emscripten_webgl_create_context(canvas.c_str(), &wanted);
  if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS)
    return false;
  enable_extensions(context);
  return true;
}

void restore_webgl() { enable_extensions(emscripten_webgl_get_current_context()); }

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
