// One slip of the finger: a letter too many, too few, wrong, or swapped with its neighbour.
#pragma once

#include <string_view>

namespace wenlu::engine {

// Is `typed` the beginning of `word`, or would it be but for one slip? Compares bytes.
bool begins_but_for_a_slip(std::string_view word, std::string_view typed);

}  // namespace wenlu::engine
