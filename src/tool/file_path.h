// Names of files as text: UTF-8 on every system, as they come from a command line and go into a
// message. Not every system's library takes a std::string for that.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wenlu::tool {

inline std::filesystem::path path_of(std::string_view utf8) {
  return std::u8string(utf8.begin(), utf8.end());
}

inline std::string name_of(const std::filesystem::path& path) {
  const std::u8string utf8 = path.u8string();
  return {utf8.begin(), utf8.end()};
}

// With "/" between its parts, wherever it is.
inline std::string generic_name_of(const std::filesystem::path& path) {
  const std::u8string utf8 = path.generic_u8string();
  return {utf8.begin(), utf8.end()};
}

// "guide" of "content/guide", "content/guide/", and of "." within it.
inline std::string last_name_of(const std::filesystem::path& folder) {
  return name_of(
      (std::filesystem::absolute(folder) / "").lexically_normal().parent_path().filename());
}

}  // namespace wenlu::tool
