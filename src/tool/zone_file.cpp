#include "tool/zone_file.h"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "text/quote.h"

namespace wenlu::tool {
namespace {

constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kFirst = -62135596800;         // 0001-01-01: what holds for all time before
constexpr std::int64_t kBeforeAnyZone = -5364662400;  // 1800-01-01: no zone had changed yet
constexpr std::int64_t kEnd = 2398377600;             // 2046-01-01

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

// The C library takes any name, and means UTC by those it does not know.
bool is_zone_file(const std::filesystem::path& file) {
  std::error_code ignored;
  char magic[4] = {};
  return std::filesystem::is_regular_file(file, ignored) &&
         std::ifstream(file, std::ios::binary).read(magic, 4) &&
         std::string_view(magic, 4) == "TZif";
}

std::int32_t offset_here(std::int64_t instant) {
  const std::time_t moment = instant;
  std::tm local{};
  localtime_r(&moment, &local);
  return static_cast<std::int32_t>(local.tm_gmtoff);
}

// The second in (`before`, `after`] from which `offset` holds.
std::int64_t when_it_changed(std::int64_t before, std::int64_t after, std::int32_t offset) {
  while (after - before > 1) {
    const std::int64_t middle = before + (after - before) / 2;
    (offset_here(middle) == offset ? after : before) = middle;
  }
  return after;
}

std::vector<content::TimeZone::Offset> offsets_of(const std::filesystem::path& file) {
  setenv("TZ", (":" + file.string()).c_str(), 1);
  tzset();
  std::vector<content::TimeZone::Offset> offsets = {{kFirst, offset_here(kBeforeAnyZone)}};
  // No zone ever changed twice within a day.
  for (std::int64_t day = kBeforeAnyZone; day < kEnd; day += kDay) {
    const std::int32_t offset = offset_here(day + kDay);
    if (offset != offsets.back().seconds)
      offsets.push_back({when_it_changed(day, day + kDay, offset), offset});
  }
  return offsets;
}

}  // namespace

ZoneResult read_zone(const std::string& name) {
  const std::string folder = zone_folder();
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored))
    return {{},
            "",
            "no time zone data in " + text::shown(folder) +
                ": install it (apt-get install tzdata) or name its folder in TZDIR"};
  if (!is_zone_name(name))
    return {{}, text::quoted(name) + " is not a time zone; wanted a name like Asia/Shanghai", ""};
  const std::filesystem::path file = std::filesystem::path(folder) / name;
  if (!is_zone_file(file))
    return {{}, "no time zone " + text::quoted(name) + " in " + text::shown(folder), ""};
  return {content::TimeZone{name, offsets_of(file)}, "", ""};
}

}  // namespace wenlu::tool
