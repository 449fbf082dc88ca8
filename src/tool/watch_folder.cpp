#include "tool/watch_folder.h"

#include <system_error>

#include "tool/file_path.h"

namespace wenlu::tool {

namespace fs = std::filesystem;

FileTimes file_times(const std::string& folder) {
  FileTimes out;
  std::error_code failed;
  fs::recursive_directory_iterator entries(path_of(folder),
                                           fs::directory_options::skip_permission_denied, failed);
  while (!failed && entries != fs::recursive_directory_iterator()) {
    const fs::directory_entry& entry = *entries;
    std::error_code gone;  // since its folder was read
    if (entry.path().extension() == ".json" && entry.is_regular_file(gone)) {
      const auto time = entry.last_write_time(gone);
      const auto size = entry.file_size(gone);
      if (!gone) out.emplace(generic_name_of(entry.path()), std::pair(time, size));
    }
    entries.increment(failed);
  }
  return out;
}

bool FolderWatch::has_changed(FileTimes now) {
  const bool is_quiet = now == seen_;
  seen_ = std::move(now);
  if (!is_quiet || seen_ == read_) return false;
  read_ = seen_;
  return true;
}

}  // namespace wenlu::tool
