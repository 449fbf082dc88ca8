// Where in a text an offset lies, as editors count: lines and columns from 1, columns in code
// points.
#pragma once

#include <cstddef>
#include <string_view>

namespace wenlu::text {

struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  auto operator<=>(const Position&) const = default;
};

Position position_of(std::string_view text, std::size_t offset);

// The line that holds `offset`, without its line end.
std::string_view line_at(std::string_view text, std::size_t offset);

}  // namespace wenlu::text
