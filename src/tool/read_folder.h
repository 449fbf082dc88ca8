// A guide's folder, read from the disk.
#pragma once

#include <string>
#include <vector>

#include "content/load/load.h"

namespace wenlu::tool {

struct FolderRead {
  std::vector<content::SourceFile> files;  // every *.json, sorted, paths relative to the folder
  std::string error;                       // "" when all went well; else `files` is empty
};

// Looks into subfolders, follows links to files and folders but not in circles, and gives up at
// more than 10 000 files. A file that is too large for the loader is read just far enough for it to
// say so.
FolderRead read_folder(const std::string& folder);

}  // namespace wenlu::tool
