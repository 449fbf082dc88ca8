// How a visitor likes the guide shown on this device. As actions and the device's storage write it:
// "text large", "theme dark", "face plain".
#pragma once

#include <string_view>

namespace wenlu::screen {

enum class Setting { text, theme, face };

enum class TextSize { normal, large, largest };  // 18, 24 and 30 px in the age-friendly mode
enum class Theme { device, light, dark, contrast };
enum class FaceChoice { canvas, plain };

struct Settings {
  TextSize text_size = TextSize::normal;
  Theme theme = Theme::device;
  FaceChoice face = FaceChoice::canvas;
  bool operator==(const Settings&) const = default;
};

// The name of the value that `setting` has.
std::string_view chosen(const Settings& settings, Setting setting);

// Sets it to the value with that name; false, and nothing done, for any other word.
bool choose(Settings& settings, Setting setting, std::string_view value);

}  // namespace wenlu::screen
