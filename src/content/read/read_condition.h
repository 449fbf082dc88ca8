// "when": {"<question>": ["<option>", …]}.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

bool read(const JsonNode& node, Reading& reading, Condition& out);

}  // namespace wenlu::content
