// A card that is closed at first.
#pragma once

#include <string>

#include "faces/html/element.h"

namespace wenlu::faces::html {

enum class Fold { closed, open };

// `head` shows always and opens it; `inside` is what it hides.
Element folded(const std::string& id, Elements head, Elements inside, Fold at_first = Fold::closed);

}  // namespace wenlu::faces::html
