// The taps that lead somewhere, in words and in pictures, and what plays them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/path.h"
#include "screen/button.h"
#include "screen/path_picture.h"

namespace wenlu::screen {

struct StepLine {
  std::string target;  // "反馈与帮助": always as the app shows it
  std::string text;    // the whole: "Tap 反馈与帮助"
  std::string also;    // "may also read 帮助与反馈"; may be empty
  std::string note;    // may be empty
  content::Verb act = content::Verb::tap;
  content::Spot spot;
  std::optional<PathPicture> picture;
};

// Plays the steps one after the other, again and again.
struct Player {
  std::string name;                 // actions name it
  std::optional<std::size_t> step;  // the one that is shown now, from 0
  bool playing = false;
  std::vector<Button> buttons;  // play or pause, previous, next
};

// The numbered taps.
struct Steps {
  std::string title;
  content::Device device = content::Device::phone;
  std::vector<StepLine> lines;
  std::optional<Player> player;
};

}  // namespace wenlu::screen
