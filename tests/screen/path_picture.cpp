#include "screen/path_picture.h"

#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "text/enum_size.h"

using namespace wenlu;
using content::Area;
using content::Device;
using screen::draw_path;
using screen::PathPicture;
using Part = PathPicture::Part;
using Band = PathPicture::Band;

namespace {

PathPicture drawn(const content::Spot& spot, Device device = Device::phone,
                  std::string_view label = "x") {
  return draw_path(spot, device, label);
}

// The only band of the picture that is neither sign of the device nor filler.
Band target(const PathPicture& picture) {
  std::vector<Band> found;
  for (const Band& band : picture.bands)
    if (band.part != Part::none && band.part != Part::status && band.part != Part::lines &&
        (band.part != Part::address || band.lit > 0))
      found.push_back(band);
  REQUIRE(found.size() == 1);
  return found.front();
}

}  // namespace

TEST_CASE(
    "every part of a screen is drawn on every device, with one place lit, or none that is not "
    "known") {
  for (std::size_t i = 0; i < text::enum_size<Area>(); ++i) {
    const Area area = static_cast<Area>(i);
    for (const Device device : {Device::phone, Device::computer, Device::telephone}) {
      INFO(i);
      const PathPicture picture = drawn({area});
      const Band band = target(picture);
      const bool known = area != Area::unknown && area != Area::icon;
      CHECK((band.part == Part::anywhere) == !known);
      CHECK((band.lit > 0) == known);
      CHECK(band.lit <= band.cells);
      CHECK(drawn({area}, device).wide == (device == Device::computer));
      CHECK(picture.label == "x");
    }
  }
}

TEST_CASE(
    "a phone shows its signs, a window its address, and the target stands where people look") {
  CHECK(drawn({Area::row}).bands.front().part == Part::status);
  CHECK(drawn({Area::row}, Device::computer).bands.front() == Band{Part::address, 1, 1, 0});
  CHECK(drawn({Area::address_bar}, Device::computer).bands.front() == Band{Part::address, 1, 1, 1});
  CHECK(drawn({Area::bottom_tab}).bands.at(2).part == Part::tabs);
  CHECK(drawn({Area::top_tab}).bands.at(1).part == Part::tabs);
  CHECK(target(drawn({Area::top_right})) == Band{Part::bar, 3, 3, 3});
  CHECK(target(drawn({Area::top_left})) == Band{Part::bar, 3, 3, 1});
}

TEST_CASE("as many tabs, rows and tiles are drawn as there are, and the one that is told is lit") {
  CHECK(target(drawn({Area::bottom_tab, 2, 4})) == Band{Part::tabs, 4, 4, 2});
  CHECK(target(drawn({Area::row, 3, 8})) == Band{Part::list, 1, 8, 3});
  CHECK(target(drawn({Area::side_menu, 2, 6})) == Band{Part::menu, 1, 6, 2});
  CHECK(target(drawn({Area::tile, 3, 8, 4})) == Band{Part::tiles, 4, 8, 3});
  CHECK(target(drawn({Area::tile, 2, 3})) == Band{Part::tiles, 3, 3, 2});
  CHECK(target(drawn({Area::tile, 6, 9})) == Band{Part::tiles, 4, 9, 6});
}

TEST_CASE("of several places none is lit by itself where it is not told which") {
  for (const Area area : {Area::bottom_tab, Area::top_tab, Area::row, Area::side_menu, Area::tile})
    CHECK(target(drawn({area})).cells == 1);
}

TEST_CASE("the names of tabs go with the picture") {
  CHECK(drawn({Area::bottom_tab, 2, 2, 0, "首页,我"}).names == "首页,我");
}

TEST_CASE("a digit to press lights its key, a number the key that dials, a choice of keys none") {
  const auto key = [](std::string_view label) {
    return target(drawn({Area::keypad}, Device::phone, label)).lit;
  };
  CHECK(key("1") == 1);
  CHECK(key("9") == 9);
  CHECK(key("0") == 11);
  CHECK(key("#") == 12);
  CHECK(key("950201") == 14);
  CHECK(key("银行卡背面的客服电话") == 14);
  CHECK(key("1、2 或 3") == 0);
}
