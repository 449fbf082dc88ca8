#include "serve/content_type.h"

#include <array>
#include <utility>

namespace wenlu::serve {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kTypes{{
    {".html", kHtml},
    {".js", kScriptType},
    {".json", "application/json; charset=utf-8"},
    {".png", "image/png"},
    {".sha256", "text/plain; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".wasm", "application/wasm"},
    {".webmanifest", "application/manifest+json"},
}};

}  // namespace

std::string_view content_type(std::string_view path) {
  for (const auto& [ending, type] : kTypes)
    if (path.ends_with(ending)) return type;
  return "application/octet-stream";
}

}  // namespace wenlu::serve
