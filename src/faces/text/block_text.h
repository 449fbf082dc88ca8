// The blocks of a Screen as lines of text.
#pragma once

#include <string>

#include "faces/text/line_writer.h"
#include "screen/block.h"

namespace wenlu::faces {

void write_block(const screen::Block& block, LineWriter& out);

// "Search <en/-search/>", "Call 950201 <tel:950201>".
std::string in_text(const screen::Link& link);
std::string in_text(const screen::Button& button);  // "[Copy]", pressed "[Copy *]"

}  // namespace wenlu::faces
