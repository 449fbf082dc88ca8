// A Screen as linked data: what search engines and assistants read of a page instead of its layout,
// in the words of schema.org (JSON-LD).
#pragma once

#include <string>

#include "screen/screen.h"

namespace wenlu::faces::linked {

// Of an answer: its title and its sentence as a question and what it is answered (FAQPage), and
// each way with its taps as a HowTo, the best first. Each text is one that the page shows; what it
// leaves open, such as what a way costs, is left open. "" for all other screens: a question that a
// visitor is asked has no answer of its own. May stand inside <script>.
std::string to_linked_data(const screen::Screen& screen);

}  // namespace wenlu::faces::linked
