// The taps that lead somewhere, and where on the screen each of them is.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

bool read(const JsonNode& node, Reading& reading, Spot& out);
bool read(const JsonNode& node, Reading& reading, Step& out);
bool read(const JsonNode& node, Reading& reading, Path& out);

}  // namespace wenlu::content
