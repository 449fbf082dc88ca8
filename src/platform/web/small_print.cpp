// Stands in for the C library's formatted output, 9 kB of the download, and shows what is to be
// said without its figures. Its callers: nlohmann/json, which names control characters in messages
// that nobody reads here (snprintf), and Dear ImGui's renderer, when a shader fails (fprintf).
#include <cstddef>
#include <cstdio>

#include <emscripten/console.h>

extern "C" int snprintf(char* out, std::size_t size, const char* /*format*/, ...) {
  if (size > 0) *out = '\0';
  return 0;
}

extern "C" int fprintf(FILE* /*file*/, const char* format, ...) {
  emscripten_console_error(format);
  return 0;
}

// What the compiler makes of fprintf() where no fraction is written.
extern "C" int fiprintf(FILE* file, const char* format, ...);
extern "C" int fiprintf(FILE* /*file*/, const char* format, ...) {
  emscripten_console_error(format);
  return 0;
}
