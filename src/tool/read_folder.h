// A guide's folder, read from the disk.
#pragma once

#include <string>
#include <vector>

#include "content/load/load.h"

namespace wenlu::tool {

struct FolderRead {
  std::vector<content::SourceFile> files;  // every *.json and *.json.txt, sorted, with "/"
  std::string error;                       // "" when all went well; else `files` is empty
};

// Looks into subfolders and follows links within the folder, but not in circles; a link that leaves
// the folder is an error, as are more than 10 000 files and more than 16 MB. Of a file that no
// guide has only the name is read, of one that is too large for the loader so much that it says so.
FolderRead read_folder(const std::string& folder);

}  // namespace wenlu::tool
