// The id that an entry gives itself, as opposed to one that refers to another entry.
#pragma once

#include <string>
#include <string_view>

#include "content/read/object_reader.h"

namespace wenlu::content {

// False, and "duplicate-id", when the id is taken: questions and outcomes share their ids.
bool define(Reading& reading, Part part, const std::string& id, const JsonNode& node);

// Reads "id" of a file that must be named after it. When there is none the file's name stands in.
void read_own_id(ObjectReader& in, Reading& reading, Part part, std::string_view file_id,
                 std::string& out);

// "duplicate-id" for members "id" that two elements of a list share; `noun` says of what they are.
// Are they distinct?
bool check_distinct_ids(const JsonNode& list, Reading& reading, std::string_view noun);

}  // namespace wenlu::content
