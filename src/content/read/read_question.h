// A file of questions/.
#pragma once

#include <string_view>

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

// `file_id` is the file's name without ".json".
bool read_question(const JsonNode& node, Reading& reading, std::string_view file_id, Question& out);

}  // namespace wenlu::content
