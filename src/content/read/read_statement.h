// An entry of statements.json; its id is its key.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

bool read(const JsonNode& node, Reading& reading, Statement& out);

}  // namespace wenlu::content
