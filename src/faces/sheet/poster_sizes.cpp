#include "faces/sheet/poster_sizes.h"

#include <charconv>
#include <string_view>

namespace wenlu::faces::sheet {
namespace {

// "--title:5.2;"
std::string property(std::string_view name, double value) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return "--" + std::string(name) + ":" + std::string(digits.data(), end) + ";";
}

}  // namespace

std::string poster_css() {
  std::string css = ".poster{" + property("title-leading", kTitleLeading) +
                    property("leading", kLeading) + property("title", kTitle) +
                    property("long-title", kLongTitle) + property("flowing-title", kFlowingTitle) +
                    property("way", kWay) + property("text", kText) +
                    property("strip", kStripHeight) + "}";
  for (std::size_t i = 0; i < kTapSizes.size(); ++i)
    css += ".fit-" + std::to_string(i) + "{" + property("tap", kTapSizes[i].text) +
           property("tap-line", kTapSizes[i].line) + "}";
  for (std::size_t i = 0; i < kStripSizes.size(); ++i)
    css += ".strip-" + std::to_string(i) + "{" + property("picture", kStripSizes[i].unit) + "}";
  return css;
}

}  // namespace wenlu::faces::sheet
