// readings.json: how characters sound, for search.
#pragma once

#include "content/guide.h"
#include "content/read/reading.h"

namespace wenlu::content {

bool read(const JsonNode& node, Reading& reading, Readings& out);

}  // namespace wenlu::content
