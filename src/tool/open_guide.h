// A guide's folder opened for a command.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/load/load.h"
#include "tool/console.h"

namespace wenlu::tool {

struct GuideFolder {
  std::string name;  // of the folder itself
  std::vector<content::SourceFile> files;
  content::Loaded loaded;
};

// Reads and loads `folder`, whatever is wrong with its content. Nothing, and said why on the
// console, when there is no such folder or no time zone data.
std::optional<GuideFolder> read_guide(const std::string& folder, Console& console);

struct Opened {
  std::vector<content::SourceFile> files;
  content::Guide guide;
};

// The same for commands that need a sound guide: findings that are errors are written to the
// console's err and end the command.
std::optional<Opened> open_guide(const std::string& folder, Console& console);

}  // namespace wenlu::tool
