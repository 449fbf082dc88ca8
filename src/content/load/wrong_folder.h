// A file that lies among others than its like.
#pragma once

#include <string_view>

#include "content/json/json_node.h"

namespace wenlu::content {

// "questions/" or "outcomes/" for a question or an outcome by the keys of its root, "" for what
// may be anything.
std::string_view folder_by_keys(const JsonNode& root);

}  // namespace wenlu::content
