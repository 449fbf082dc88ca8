// What icons look like.
#pragma once

#include <span>
#include <string_view>

namespace wenlu::faces {

// Icons: path data (SVG "d") in a 24 by 24 box, drawn as 2-pixel strokes with round caps.
struct Icon {
  std::string_view name;  // "arrow-right"
  std::string_view path;
};
std::span<const Icon> icons();
const Icon* find_icon(std::string_view name);

}  // namespace wenlu::faces
