#include "screen/path_picture.h"

#include <algorithm>
#include <span>

#include "text/enum_size.h"

namespace wenlu::screen {
namespace {

using content::Area;
using Part = PathPicture::Part;

// A part of a screen in hundredths of its width and height.
struct Region {
  int x, y, width, height;
};

// An area of a screen: so many cells, one of which is touched, and lines of something else.
struct Grid {
  content::Area area;
  Region cells;
  int columns, rows;
  int lit;       // from 1, row after row, where the content does not tell
  Region lines;  // empty: nothing else
};

constexpr Region kBelow{10, 24, 80, 66};
constexpr Region kAbove{10, 10, 80, 52};

constexpr Grid kGrids[] = {
    {Area::unknown, {8, 8, 84, 86}, 1, 1, 1, {}},  // somewhere on this screen
    {Area::bottom_tab, {4, 87, 92, 10}, 5, 1, 5, {10, 12, 80, 66}},
    {Area::top_tab, {4, 8, 92, 11}, 2, 1, 1, kBelow},
    {Area::row, {8, 14, 84, 80}, 1, 6, 3, {}},
    {Area::side_menu, {34, 8, 62, 86}, 1, 7, 3, {}},
    {Area::tile, {10, 20, 80, 66}, 3, 3, 5, {}},
    {Area::top_right, {76, 6, 17, 10}, 1, 1, 1, kBelow},
    {Area::top_left, {7, 6, 17, 10}, 1, 1, 1, kBelow},
    {Area::top_bar, {8, 6, 84, 10}, 1, 1, 1, kBelow},
    {Area::address_bar, {8, 6, 84, 10}, 1, 1, 1, kBelow},
    {Area::button, {14, 76, 72, 13}, 1, 1, 1, kAbove},
    {Area::field, {10, 64, 80, 14}, 1, 1, 1, {10, 10, 80, 44}},
    {Area::icon, {10, 14, 80, 72}, 4, 4, 6, {}},
    {Area::dialog, {16, 50, 68, 14}, 2, 1, 2, {16, 26, 68, 22}},
    {Area::keypad, {16, 24, 68, 70}, 3, 5, 14, {}},
    {Area::home_screen, {10, 10, 80, 80}, 4, 5, 10, {}},
    {Area::side_key, {66, 24, 30, 10}, 1, 1, 1, kBelow},
};
static_assert(std::size(kGrids) == text::enum_size<Area>());

// On a computer the menu stands at the left.
constexpr Grid kComputerMenu{Area::side_menu, {4, 16, 30, 78}, 1, 6, 3, {42, 20, 50, 70}};

constexpr int kGap = 2;
constexpr int kFinger = 16;
constexpr int kLines = 4;
constexpr std::string_view kKeys = "123456789*0#";

Grid grid_of(Area area, content::Device device) {
  if (device == content::Device::computer && area == kComputerMenu.area) return kComputerMenu;
  return *std::ranges::find(kGrids, area, &Grid::area);
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

PathPicture draw_path(const content::Spot& spot, content::Device device, std::string_view label) {
  Grid grid = grid_of(spot.area, device);
  if (spot.index > 0) {
    grid.lit = spot.index;
    if (grid.rows == 1) grid.columns = spot.count;
    if (grid.columns == 1) grid.rows = spot.count;
    grid.lit = std::min(grid.lit, grid.columns * grid.rows);
  } else if (spot.area != Area::keypad && spot.area != Area::home_screen) {
    grid.columns = grid.rows = grid.lit = 1;  // which of them nobody knows
  }
  if (grid.columns * grid.rows == 15 && label.size() == 1)
    if (const std::size_t key = kKeys.find(label); key != kKeys.npos)
      grid.lit = static_cast<int>(key) + 1;
  const bool wide = device == content::Device::computer;
  Drawing drawing(wide ? 100 : 60, wide ? 70 : 100);
  if (grid.lines.width > 0) drawing.grid(grid.lines, 1, kLines, 0);
  const bool told = spot.area != Area::unknown;
  drawing.grid(grid.cells, grid.columns, grid.rows, told ? grid.lit : 0);
  return drawing.take(told);
}

}  // namespace wenlu::screen
