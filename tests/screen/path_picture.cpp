#include "screen/path_picture.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "content/enum_names.h"
#include "text/enum_size.h"

using namespace wenlu;
using content::Area;
using content::Device;
using screen::draw_path;
using screen::PathPicture;
using Part = PathPicture::Part;

namespace {

PathPicture drawn(const content::Spot& spot, Device device = Device::phone,
                  std::string_view label = "x") {
  return draw_path(spot, device, label);
}

PathPicture::Shape only(const PathPicture& picture, Part part) {
  CHECK(std::ranges::count(picture.shapes, part, &PathPicture::Shape::part) == 1);
  return *std::ranges::find(picture.shapes, part, &PathPicture::Shape::part);
}

PathPicture::Shape lit(const PathPicture& picture) { return only(picture, Part::lit); }

// In hundredths of the picture.
int middle(const PathPicture& picture) {
  return (lit(picture).x * 2 + lit(picture).width) * 50 / picture.width;
}
int height(const PathPicture& picture) {
  return (lit(picture).y * 2 + lit(picture).height) * 50 / picture.height;
}

}  // namespace

TEST_CASE("every area of a screen has a picture with one place lit and a finger on it") {
  for (std::size_t i = 1; i < text::enum_size<Area>(); ++i) {
    const Area area = static_cast<Area>(i);
    for (const Device device : {Device::phone, Device::computer, Device::telephone}) {
      INFO(content::name_of(area));
      const PathPicture picture = drawn({area, 0, 0}, device);
      CHECK(picture.width * 10 / picture.height == (device == Device::computer ? 14 : 6));
      CHECK(picture.shapes.front().part == Part::device);
      CHECK(picture.shapes.back().part == Part::finger);
      const PathPicture::Shape target = lit(picture);
      const PathPicture::Shape finger = only(picture, Part::finger);
      CHECK(finger.x + finger.width / 2 >= target.x);
      CHECK(finger.x + finger.width / 2 <= target.x + target.width);
      CHECK(finger.y + finger.height / 2 >= target.y);
      CHECK(finger.y + finger.height / 2 <= target.y + target.height);
      for (const PathPicture::Shape& shape : picture.shapes) {
        if (shape.part == Part::finger) continue;  // it may reach over the edge
        CHECK(shape.width > 0);
        CHECK(shape.height > 0);
        CHECK(shape.x >= 0);
        CHECK(shape.y >= 0);
        CHECK(shape.x + shape.width <= picture.width);
        CHECK(shape.y + shape.height <= picture.height);
      }
    }
  }
}

TEST_CASE("the places that are told are where people look for them") {
  const PathPicture last = drawn({Area::bottom_tab, 5, 5});
  CHECK(middle(last) > 80);
  CHECK(height(last) > 85);
  const PathPicture second = drawn({Area::bottom_tab, 2, 5});
  CHECK(middle(second) > 20);
  CHECK(middle(second) < 40);
  CHECK(middle(drawn({Area::top_right, 0, 0})) > 75);
  CHECK(middle(drawn({Area::top_left, 0, 0})) < 25);
  CHECK(height(drawn({Area::top_bar, 0, 0})) < 15);
  CHECK(height(drawn({Area::row, 1, 8})) < height(drawn({Area::row, 8, 8})));
  CHECK(middle(drawn({Area::side_menu, 0, 0}, Device::phone)) > 50);
  CHECK(middle(drawn({Area::side_menu, 0, 0}, Device::computer)) < 30);
}

TEST_CASE("as many tabs or rows are drawn as there are") {
  const auto cells = [](const PathPicture& picture) {
    const int width = lit(picture).width;
    return std::ranges::count_if(picture.shapes, [&](const PathPicture::Shape& shape) {
      return shape.part != Part::finger && std::abs(shape.width - width) <= 1;
    });
  };
  CHECK(cells(drawn({Area::bottom_tab, 1, 4})) == 4);
  CHECK(cells(drawn({Area::top_tab, 3, 3})) == 3);
  CHECK(cells(drawn({Area::row, 2, 9})) == 9);
}

TEST_CASE("a digit to press lights its key, a number to dial the key that dials") {
  const auto key = [](std::string_view label) {
    return drawn({Area::keypad, 0, 0}, Device::phone, label);
  };
  CHECK(middle(key("1")) < 35);
  CHECK(height(key("1")) < height(key("4")));
  CHECK(middle(key("9")) > 65);
  CHECK(middle(key("0")) == middle(key("8")));
  CHECK(height(key("#")) == height(key("0")));
  CHECK(height(key("950201")) > height(key("0")));
  CHECK(middle(key("950201")) == middle(key("0")));
}

TEST_CASE("a place that is not told is a screen with nothing lit and no finger to mislead") {
  const PathPicture picture = drawn({});
  const auto count = [&](Part part) {
    return std::ranges::count(picture.shapes, part, &PathPicture::Shape::part);
  };
  const PathPicture::Shape screen = only(picture, Part::faint);
  CHECK(screen.width > picture.width * 3 / 4);
  CHECK(screen.height > picture.height * 3 / 4);
  CHECK(count(Part::lit) == 0);
  CHECK(count(Part::finger) == 0);
}

TEST_CASE("of several places none is lit by itself where it is not told which") {
  CHECK(lit(drawn({Area::bottom_tab, 0, 0})).width > 50);
  CHECK(lit(drawn({Area::row, 0, 0})).height > 50);
}
