#include "content/load/guide_files.h"

#include "content/read/table_files.h"

namespace wenlu::content {

std::string_view id_in_folder(std::string_view path, std::string_view folder) {
  constexpr std::string_view kEnding = ".json";
  if (path.substr(0, folder.size()) != folder || path.size() < folder.size() + kEnding.size())
    return "";
  if (path.substr(path.size() - kEnding.size()) != kEnding) return "";
  const std::string_view id =
      path.substr(folder.size(), path.size() - folder.size() - kEnding.size());
  return id.find('/') == id.npos ? id : "";
}

bool is_guide_file(std::string_view path) {
  return path == kGuideFile || !id_in_folder(path, "questions/").empty() ||
         !id_in_folder(path, "outcomes/").empty() || table_at(path) != nullptr;
}

}  // namespace wenlu::content
