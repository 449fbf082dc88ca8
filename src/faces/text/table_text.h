// A table for a terminal: each row as a paragraph of "head: cell" lines, which fits any width and
// reads well aloud.
#pragma once

#include <string>
#include <vector>

#include "faces/text/line_writer.h"

namespace wenlu::faces {

void write_table(const std::vector<std::string>& head,
                 const std::vector<std::vector<std::string>>& rows, LineWriter& out);

}  // namespace wenlu::faces
