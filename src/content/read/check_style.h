// How a text is written, as far as a program can tell: slips that a reader would stumble over.
#pragma once

#include <string_view>

#include "content/json/json_node.h"
#include "content/read/reading.h"

namespace wenlu::content {

// Warnings of a text in `language`: half-width punctuation behind a Chinese character, Markdown,
// which the page shows as it is written, and a telephone number typed in prose, which {contact:ID}
// keeps in one place.
void check_style(const JsonNode& string, std::string_view language, Reading& reading);

}  // namespace wenlu::content
