// What is said at an address of the site that is none. Like paper it is written beforehand, and its
// words do not travel to the browser.
#pragma once

#include <string>

#include "content/guide.h"

namespace wenlu::screen {

struct NotFoundWords {
  std::string title;
  std::string text;
  std::string start;   // of the link to the first question
  std::string all;     // of the link to all answers
  std::string search;  // of the field
  std::string hint;    // what may be typed there
};

NotFoundWords compose_not_found(const content::Guide& guide, content::Language language);

}  // namespace wenlu::screen
