// In which encoding a file was saved that is not UTF-8.
#pragma once

#include <optional>
#include <string_view>

#include "content/json/json_error.h"

namespace wenlu::content {

// Nothing for UTF-8. UTF-16 and the Chinese encodings are named.
std::optional<JsonError> explain_encoding(std::string_view bytes);

}  // namespace wenlu::content
