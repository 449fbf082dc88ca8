#include "screen/path_picture.h"

#include <algorithm>

#include "text/enum_size.h"

namespace wenlu::screen {
namespace {

using content::Area;
using Part = PathPicture::Part;
using Band = PathPicture::Band;

enum class Stands { above, below, alone };

// How a part of a screen is drawn where the content does not tell of how many it is one.
struct Target {
  content::Area area;
  Part part;
  Stands stands;
  int columns = 1, cells = 1, lit = 1;
};

constexpr Target kTargets[] = {
    {Area::unknown, Part::anywhere, Stands::alone, 1, 1, 0},
    {Area::bottom_tab, Part::tabs, Stands::below},
    {Area::top_tab, Part::tabs, Stands::above},
    {Area::row, Part::list, Stands::alone},
    {Area::side_menu, Part::menu, Stands::alone},
    {Area::tile, Part::tiles, Stands::alone},
    {Area::top_right, Part::bar, Stands::above, 3, 3, 3},
    {Area::top_left, Part::bar, Stands::above, 3, 3, 1},
    {Area::top_bar, Part::bar, Stands::above},
    {Area::button, Part::button, Stands::below},
    {Area::field, Part::field, Stands::below},
    {Area::icon, Part::anywhere, Stands::alone, 1, 1, 0},
    {Area::dialog, Part::dialog, Stands::alone},
    {Area::keypad, Part::keys, Stands::alone, 3, 15, 14},
    {Area::address_bar, Part::address, Stands::above},
    {Area::home_screen, Part::apps, Stands::alone, 4, 20, 2},  // above what the next screen says
    {Area::side_key, Part::edge, Stands::alone},
};
static_assert(std::size(kTargets) == text::enum_size<Area>());

constexpr std::string_view kKeys = "1,2,3,4,5,6,7,8,9,*,0,#";
constexpr int kTilesInARow = 4;  // where the content does not tell
constexpr Band kLines{Part::lines, 1, 4};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "1、2 或 3": digits that stand alone.
bool is_choice_of_keys(std::string_view label) {
  for (std::size_t i = 0; i < label.size(); ++i)
    if (is_digit(label[i]) && (i == 0 || !is_digit(label[i - 1])) &&
        (i + 1 == label.size() || !is_digit(label[i + 1])))
      return true;
  return false;
}

int lit_key(std::string_view label, int dials) {
  if (const std::size_t key = kKeys.find(label); label.size() == 1 && key != kKeys.npos)
    return static_cast<int>(key) / 2 + 1;
  return is_choice_of_keys(label) ? 0 : dials;
}

int columns_told(const content::Spot& spot, Part part) {
  if (part == Part::tabs) return spot.count;
  if (part == Part::tiles)
    return spot.columns > 0 ? spot.columns : std::min(spot.count, kTilesInARow);
  return 1;
}

Band band_of(const Target& target, const content::Spot& spot, std::string_view label) {
  if (spot.index > 0) return {target.part, columns_told(spot, target.part), spot.count, spot.index};
  const int lit = target.part == Part::keys ? lit_key(label, target.lit) : target.lit;
  return {target.part, target.columns, target.cells, lit};
}

}  // namespace

PathPicture draw_path(const content::Spot& spot, content::Device device, std::string_view label) {
  const Target& target = *std::ranges::find(kTargets, spot.area, &Target::area);
  PathPicture picture;
  using enum content::Device;
  picture.wide = device == computer || device == none;
  picture.label = label;
  picture.names = target.part == Part::keys ? kKeys : spot.names;
  std::size_t count = 0;
  const auto add = [&](Band band) { picture.bands[count++] = band; };
  if (!picture.wide)
    add({Part::status, 3, 3});
  else if (device == computer && target.part != Part::address)
    add({Part::address});
  if (target.stands == Stands::below) add(kLines);
  add(band_of(target, spot, label));
  if (target.stands == Stands::above) add(kLines);
  return picture;
}

}  // namespace wenlu::screen
