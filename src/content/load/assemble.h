// From opened files to a Guide that can be walked: what load() and load_bundle() have in common.
#pragma once

#include <functional>
#include <vector>

#include "content/load/load.h"
#include "content/read/reading.h"

namespace wenlu::content {

using Open = std::function<void(Document&)>;

// `open` is called for each document that belongs to a guide, before it is read; its tree is let go
// of afterwards. `reading` brings what was found before.
Guide assemble(std::vector<Document>& documents, const Open& open, const TimeZone& zone,
               Reading& reading);

}  // namespace wenlu::content
