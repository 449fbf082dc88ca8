// guide.json: everything of the guide but its tree and tables.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Sets the languages of `reading` for all other files.
bool read_guide(const JsonNode& node, Reading& reading, Guide& out);

}  // namespace wenlu::content
