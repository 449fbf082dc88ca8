// A file of outcomes/.
#pragma once

#include <string_view>

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// `file_id` is the file's name without ".json".
bool read_outcome(const JsonNode& node, Reading& reading, std::string_view file_id, Outcome& out);

}  // namespace wenlu::content
