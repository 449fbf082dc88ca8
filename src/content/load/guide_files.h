// The names of a guide's files. Others are reported, never read.
#pragma once

#include <string_view>

namespace wenlu::content {

inline constexpr std::string_view kGuideFile = "guide.json";

// "role" of "questions/role.json" in the folder "questions/"; "" when the path is not in that
// folder.
std::string_view id_in_folder(std::string_view path, std::string_view folder);

// Does a file at `path` belong to a guide?
bool is_guide_file(std::string_view path);

}  // namespace wenlu::content
