// From bytes to a Guide. Never throws, never crashes, trusts nothing: whatever is wrong comes back
// as diagnostics, all of them in one run, and the guide holds what could be understood.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/diagnostic.h"
#include "content/guide.h"
#include "content/words/built_in_words.h"

namespace wenlu::content {

struct SourceFile {
  std::string path;  // relative to the guide's folder, "/" between parts: "questions/who.json"
  std::string bytes;
};

struct Loaded {
  Guide guide;
  Diagnostics found;  // sorted
};

inline constexpr std::size_t kLargestFile = 4 * 1024 * 1024;
inline constexpr std::size_t kLargestGuide = 4 * kLargestFile;

// Limits beside these: nesting 32 levels, a string 20 000 characters, 50 000 values a file and
// 300 000 a guide. Files are parsed one after the other and let go of once they are read.
// `zone` is the time zone that guide.json names; pass an empty one to have it checked by name only.
// The guide's own words are held to those of `built_in`, unless it is empty.
Loaded load(const std::vector<SourceFile>& files, const TimeZone& zone,
            const BuiltInWords& built_in = {});

// The IANA name that guide.json gives, "" when it cannot be read, and where.
struct NamedZone {
  std::string name;
  std::size_t line = 0;
  std::size_t column = 0;
  std::string quoted;  // that line
};
NamedZone named_zone(const std::vector<SourceFile>& files);

}  // namespace wenlu::content
