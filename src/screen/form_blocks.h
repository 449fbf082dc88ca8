// The blocks in which a visitor fills something in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screen/button.h"
#include "screen/input.h"

namespace wenlu::screen {

// What to write to the desk: an example with the figures to replace, and a form that writes the
// visitor's own.
struct StatementBlock {
  // What was typed, put together. What looks like a secret is not in it.
  struct Draft {
    std::string title;
    std::string text;    // empty as long as nothing was typed
    std::string count;   // "47 of 100 characters"
    std::string status;  // "Ready to copy", "Still missing: …"
    bool too_long = false;
    Button copy;
    Button clear;
  };
  std::string title;
  std::string intro;  // "at most 100 characters"
  std::string example;
  Button copy;                     // the example
  std::string form;                // "Write mine": names what is folded away
  std::vector<std::string> parts;  // what must be in it; on timeless pages, instead of the inputs
  std::vector<Input> inputs;
  std::string privacy;
  std::optional<Draft> draft;
};

// What must happen in time: within so long of filing, or until a date once it is known when that
// was.
struct DeadlineBlock {
  struct Line {
    std::string label;
    std::string within;  // "within 24 hours", "at the latest tomorrow 22:40"
    std::string exact;   // "2026-11-23 22:40"; empty when no date is known
    std::string missed;  // what to do then
    std::string passed;  // "Passed"; empty when it is not
  };
  std::string title;
  std::vector<Line> lines;
  std::string form;  // "Work out my dates": names what is folded away
  std::vector<Input> inputs;
  std::string note;  // whose clock counts
  std::vector<Button> buttons;
  std::string dates;     // all dates as text to copy; empty when none is known
  std::string calendar;  // the same as a file for a calendar program
};

// Something to fill in and to press, by itself.
struct FormBlock {
  std::string title;
  std::string text;
  std::vector<Input> inputs;
  std::vector<Button> buttons;
};

// "Is this really customer service?"
struct ContactCheckBlock {
  enum class Finding { good, doubtful, bad };
  struct Result {
    Finding finding = Finding::doubtful;
    std::string title;
    std::vector<std::string> lines;
  };
  Input input;
  std::optional<Result> result;
};

// What the visitor can tell the editors, as a code to send by any means.
struct FeedbackBlock {
  ButtonRow reasons;
  std::string told;  // "Send this code to …"; empty as long as no reason was chosen
  std::string code;
  Button copy;
};

}  // namespace wenlu::screen
