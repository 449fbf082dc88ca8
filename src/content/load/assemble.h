// From opened files to a Guide that can be walked: what load() and load_bundle() have in common.
#pragma once

#include <vector>

#include "content/load/load.h"
#include "content/read/reading.h"

namespace wenlu::content {

// `reading` brings what was found while the documents were opened.
Guide assemble(const std::vector<Document>& documents, const TimeZone& zone, Reading& reading);

}  // namespace wenlu::content
