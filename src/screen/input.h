// What a visitor types or chooses.
#pragma once

#include <string>
#include <vector>

#include "screen/action.h"

namespace wenlu::screen {

// Something to fill in. What is typed becomes the value of the action.
struct Input {
  enum class Kind { line, digits, lines, date, moment, choice };
  Kind kind = Kind::line;
  std::string label;
  std::string hint;   // may be empty
  std::string value;  // as typed; of a choice its number from 1
  std::vector<std::string> choices;
  std::string unchosen;  // stands for no choice
  std::string problem;   // what is wrong with what was typed; may be empty
  Action action;
};

}  // namespace wenlu::screen
