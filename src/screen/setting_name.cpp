#include "screen/setting_name.h"

#include <algorithm>
#include <array>

namespace wenlu::screen {
namespace {

template <class Value>
struct Name {
  Value value;
  std::string_view name;
};

constexpr std::array kTextSizes = {
    Name<TextSize>{TextSize::normal, "normal"},
    Name<TextSize>{TextSize::large, "large"},
    Name<TextSize>{TextSize::largest, "largest"},
};
constexpr std::array kThemes = {
    Name<Theme>{Theme::device, "device"},
    Name<Theme>{Theme::light, "light"},
    Name<Theme>{Theme::dark, "dark"},
    Name<Theme>{Theme::contrast, "contrast"},
};
constexpr std::array kFaces = {
    Name<FaceChoice>{FaceChoice::canvas, "canvas"},
    Name<FaceChoice>{FaceChoice::plain, "plain"},
};

template <class Names, class Value>
bool take(const Names& names, std::string_view name, Value& value) {
  const auto it = std::ranges::find(names, name, &Name<Value>::name);
  if (it == names.end()) return false;
  value = it->value;
  return true;
}

template <class Names, class Value>
std::string name_in(const Names& names, Value value) {
  return std::string(std::ranges::find(names, value, &Name<Value>::value)->name);
}

}  // namespace

bool apply_setting(Settings& settings, std::string_view subject, std::string_view value) {
  if (subject == "text") return take(kTextSizes, value, settings.text_size);
  if (subject == "theme") return take(kThemes, value, settings.theme);
  if (subject == "face") return take(kFaces, value, settings.face);
  return false;
}

std::string name(TextSize size) { return name_in(kTextSizes, size); }
std::string name(Theme theme) { return name_in(kThemes, theme); }
std::string name(FaceChoice face) { return name_in(kFaces, face); }

}  // namespace wenlu::screen
