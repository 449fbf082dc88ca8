// What Wenlu switches off in Dear ImGui. Both ImGui and the canvas room see this file (IMGUI_USER_CONFIG).
#pragma once

// Glyphs come from the browser's own fonts. Naming FreeType as the font engine keeps stb_truetype out of the binary; the
// canvas room defines ImGuiFreeType::GetFontLoader() and returns its own loader.
#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_DEFAULT_FONT

// Rare Chinese characters in names lie beyond the first 65,536 code points.
#define IMGUI_USE_WCHAR32

// WebGL 1 runs on every phone that runs WebGL 2, and on more.
#define IMGUI_IMPL_OPENGL_ES2

#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS

// The assertion texts alone would weigh 14 kB of the download. -DWENLU_IMGUI_ASSERTIONS brings them back for a hunt.
#ifndef WENLU_IMGUI_ASSERTIONS
#define IM_ASSERT(expression) ((void)0)
#endif
