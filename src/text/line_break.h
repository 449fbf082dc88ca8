// Where lines of mixed Chinese and Latin text may break: between any two Han characters, at spaces,
// never before closing punctuation (。，、；：？！）》」』】”’…), never after opening punctuation
// (（《「『【“‘), never inside a Latin word or number. Rules: W3C clreq, "line-breaking rules",
// strict level.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wenlu::text {

using Measure = std::function<double(std::string_view)>;

// The lines of `s`, each at most `room` wide as told by `measure` (a single unbreakable run may be
// wider only when it is one character; longer runs are cut). Line feeds in `s` always break. Spaces
// at a break are dropped. Never returns an empty vector.
std::vector<std::string> break_lines(std::string_view s, double room, const Measure& measure);

// The same for a terminal, `columns` cells wide.
std::vector<std::string> break_lines(std::string_view s, std::size_t columns);

// May a line end between `before` and `after`?
bool may_break_between(char32_t before, char32_t after);

}  // namespace wenlu::text
