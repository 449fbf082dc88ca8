// A screen as it is read aloud: what a visitor came for, in sentences, without links, sources and
// tables.
#pragma once

#include <string>

#include "screen/screen.h"

namespace wenlu::screen {

// One line a sentence or heading, in the order of the screen: the index of its block (nothing for
// the title and what stands around it), a tab, the words.
std::string spoken(const Screen& screen);

}  // namespace wenlu::screen
