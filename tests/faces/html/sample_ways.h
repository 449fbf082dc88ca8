// The ways of the screens made by hand, with what is known of each.
#pragma once

#include "screen/block.h"

namespace wenlu::test::sample {

// Says a text in the one or the other language.
struct Language {
  bool english;
  const char* operator()(const char* chinese, const char* in_english) const {
    return english ? in_english : chinese;
  }
  content::Language index() const { return english ? 1 : 0; }
};

screen::Steps order_steps(Language say);
screen::Brief brief(Language say);              // of the office
screen::WayBlock briefed_office(Language say);  // the best way
screen::WayBlock telephone(Language say);

}  // namespace wenlu::test::sample
