// From bytes to a Guide. Never throws, never crashes, trusts nothing: whatever is wrong comes back
// as diagnostics, all of them in one run, and the guide holds what could be understood.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "content/guide.h"

namespace wenlu::content {

struct SourceFile {
  std::string path;  // relative to the guide's folder, "/" between parts: "questions/who.json"
  std::string bytes;
};

struct Loaded {
  Guide guide;
  Diagnostics found;  // sorted
};

// Limits: a file 4 MB, nesting 32 levels, a string 20 000 characters.
// `zone` is the time zone that guide.json names; pass an empty one to have it checked by name only.
Loaded load(const std::vector<SourceFile>& files, const TimeZone& zone);

// The IANA name that guide.json gives, "" when it cannot be read.
std::string time_zone_name(const std::vector<SourceFile>& files);

// One JSON text with all files and the zone in it, as the page carries it: minified, same meaning,
// save for what only search needs (readings.json, the outcomes' words).
std::string bundle(const std::vector<SourceFile>& files, const TimeZone& zone);
// Checks only what keeps a guide from being read and walked: the tool that wrote the bundle has run
// load() on it, and the rest of the checks would be 3 kB of the download.
Loaded load_bundle(std::string_view bytes);

}  // namespace wenlu::content
