// A guide in one text, as the page carries it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/load/load.h"

namespace wenlu::content {

// One JSON text with all files and the zone in it, as the page carries it: minified, same meaning,
// save for what only search needs (readings.json, the outcomes' words).
std::string bundle(const std::vector<SourceFile>& files, const TimeZone& zone);

// Checks only what keeps a guide from being read and walked: the tool that wrote the bundle has run
// load() on it, and the rest of the checks would be 3 kB of the download.
Loaded load_bundle(std::string_view bytes);

}  // namespace wenlu::content
