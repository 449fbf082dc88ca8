#include "tool/zone_file.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace wenlu::tool {
namespace {

std::string zone_folder() {
  const char* folder = std::getenv("TZDIR");
  return folder != nullptr && *folder != '\0' ? folder : "/usr/share/zoneinfo";
}

// Letters, digits, "_", "+", "-" and "/" between parts: nothing that could leave the folder.
bool is_zone_name(const std::string& name) {
  constexpr std::string_view kAllowed =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/";
  return !name.empty() && name.front() != '/' &&
         name.find_first_not_of(kAllowed) == std::string::npos;
}

}  // namespace

ZoneResult read_zone(const std::string& name) {
  const std::string folder = zone_folder();
  if (!std::filesystem::is_directory(folder))
    return {{},
            "no time zone data in " + folder +
                ": install it (apt-get install tzdata) or name its folder in TZDIR"};
  if (!is_zone_name(name))
    return {{}, "\"" + name + "\" is no time zone; wanted a name like Asia/Shanghai"};
  std::ifstream file(std::filesystem::path(folder) / name, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto zone = content::parse_tzif(name, bytes);
  if (!zone) return {{}, "no time zone \"" + name + "\" in " + folder};
  return {zone, ""};
}

}  // namespace wenlu::tool
