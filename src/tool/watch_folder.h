// Has a guide's folder changed on the disk? Asked again and again, which every file system answers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace wenlu::tool {

// What can be told of a file without reading it: when it was written last, how large it is.
using FileTimes = std::map<std::string, std::pair<std::filesystem::file_time_type, std::uintmax_t>>;

// Of every *.json in `folder` and its subfolders. Empty when there is no such folder.
FileTimes file_times(const std::string& folder);

class FolderWatch {
 public:
  explicit FolderWatch(std::string folder) : folder_(std::move(folder)) {}

  // Once after each change, when the files have stayed the same between two questions: what is
  // still being written is left alone. `now`: as file_times() says it.
  bool has_changed(FileTimes now);

  bool has_changed() { return has_changed(file_times(folder_)); }

  // What has been read of the folder by now is no change.
  void follow() { read_ = seen_ = file_times(folder_); }

 private:
  std::string folder_;
  FileTimes read_;  // as it was when a change was told last
  FileTimes seen_;  // as it was when it was asked last
};

}  // namespace wenlu::tool
