#include "screen/path_picture.h"

#include <algorithm>
#include <span>

namespace wenlu::screen {
namespace {

using Part = PathPicture::Part;

// A part of a screen in hundredths of its width and height.
struct Region {
  int x, y, width, height;
};

// An area of a screen: so many cells, one of which is touched, and lines of something else.
struct Area {
  std::string_view name;
  Region cells;
  int columns, rows;
  int lit;       // from 1, row after row, where the content does not tell
  Region lines;  // empty: nothing else
};

constexpr Region kBelow{10, 24, 80, 66};
constexpr Region kAbove{10, 10, 80, 52};

constexpr Area kAreas[] = {
    {"", {8, 8, 84, 86}, 1, 1, 1, {}},  // somewhere on this screen
    {"bottom-tab", {4, 87, 92, 10}, 5, 1, 5, {10, 12, 80, 66}},
    {"top-tab", {4, 8, 92, 11}, 2, 1, 1, kBelow},
    {"row", {8, 14, 84, 80}, 1, 6, 3, {}},
    {"side-menu", {34, 8, 62, 86}, 1, 7, 3, {}},
    {"tile", {10, 20, 80, 66}, 3, 3, 5, {}},
    {"top-right", {76, 6, 17, 10}, 1, 1, 1, kBelow},
    {"top-left", {7, 6, 17, 10}, 1, 1, 1, kBelow},
    {"top-bar", {8, 6, 84, 10}, 1, 1, 1, kBelow},
    {"address-bar", {8, 6, 84, 10}, 1, 1, 1, kBelow},
    {"button", {14, 76, 72, 13}, 1, 1, 1, kAbove},
    {"field", {10, 64, 80, 14}, 1, 1, 1, {10, 10, 80, 44}},
    {"icon", {10, 14, 80, 72}, 4, 4, 6, {}},
    {"dialog", {16, 50, 68, 14}, 2, 1, 2, {16, 26, 68, 22}},
    {"keypad", {16, 24, 68, 70}, 3, 5, 14, {}},
    {"home-screen", {10, 10, 80, 80}, 4, 5, 10, {}},
    {"side-key", {66, 24, 30, 10}, 1, 1, 1, kBelow},
};

// On a computer the menu stands at the left.
constexpr Area kComputerMenu{"side-menu", {4, 16, 30, 78}, 1, 6, 3, {42, 20, 50, 70}};

constexpr int kGap = 2;
constexpr int kFinger = 16;
constexpr int kLines = 4;
constexpr std::string_view kKeys = "123456789*0#";

const Area* find_area(std::string_view name, content::Device device) {
  if (device == content::Device::computer && name == kComputerMenu.name) return &kComputerMenu;
  const auto* const area = std::ranges::find(kAreas, name, &Area::name);
  return area == std::end(kAreas) ? nullptr : area;
}

class Drawing {
 public:
  Drawing(int width, int height) {
    picture_.width = width;
    picture_.height = height;
    picture_.shapes.push_back({Part::device, 0, 0, width, height, 6});
  }

  // Cell `lit` from 1; 0 for none.
  void grid(const Region& region, int columns, int rows, int lit) {
    const int width = region.width * picture_.width / 100 + kGap;
    const int height = region.height * picture_.height / 100 + kGap;
    for (int i = 0; i < columns * rows; ++i) {
      const int left = i % columns * width / columns;
      const int top = i / columns * height / rows;
      picture_.shapes.push_back({i + 1 == lit ? Part::lit : Part::faint,
                                 region.x * picture_.width / 100 + left,
                                 region.y * picture_.height / 100 + top,
                                 (i % columns + 1) * width / columns - left - kGap,
                                 (i / columns + 1) * height / rows - top - kGap, 2});
    }
  }

  // With a finger on the place that is lit.
  PathPicture take(bool pointed_at) {
    if (!pointed_at) return std::move(picture_);
    const auto lit = *std::ranges::find(picture_.shapes, Part::lit, &PathPicture::Shape::part);
    picture_.shapes.push_back({Part::finger, lit.x + (lit.width - kFinger) / 2,
                               lit.y + (lit.height - kFinger) / 2, kFinger, kFinger, kFinger / 2});
    return std::move(picture_);
  }

 private:
  PathPicture picture_;
};

}  // namespace

std::optional<PathPicture> draw_path(const content::Spot& spot, content::Device device,
                                     std::string_view label) {
  const Area* found = find_area(spot.area, device);
  if (found == nullptr) return std::nullopt;
  Area area = *found;
  if (spot.index > 0) {
    area.lit = spot.index;
    if (area.rows == 1) area.columns = spot.count;
    if (area.columns == 1) area.rows = spot.count;
    area.lit = std::min(area.lit, area.columns * area.rows);
  } else if (spot.area != "keypad" && spot.area != "home-screen") {
    area.columns = area.rows = area.lit = 1;  // which of them nobody knows
  }
  if (area.columns * area.rows == 15 && label.size() == 1)
    if (const std::size_t key = kKeys.find(label); key != kKeys.npos)
      area.lit = static_cast<int>(key) + 1;
  const bool wide = device == content::Device::computer;
  Drawing drawing(wide ? 100 : 60, wide ? 70 : 100);
  if (area.lines.width > 0) drawing.grid(area.lines, 1, kLines, 0);
  const bool told = !spot.area.empty();
  drawing.grid(area.cells, area.columns, area.rows, told ? area.lit : 0);
  return drawing.take(told);
}

}  // namespace wenlu::screen
