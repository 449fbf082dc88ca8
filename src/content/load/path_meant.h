// What a file was meant to be called.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/read/findings.h"

namespace wenlu::content {

// The path among a guide's that was meant by one which no guide has: "guide.json" by "Guide.json",
// "outcomes/refund.json" by "outcome/refund.json" and by "outcomes/refund.json.txt"; "" when that
// cannot be guessed.
std::string path_meant_by(std::string_view path);

// Is one of the documents called otherwise and meant to be the one at `path`?
bool is_meant(const std::vector<Document>& documents, std::string_view path);

}  // namespace wenlu::content
