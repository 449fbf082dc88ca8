#include "platform/zones/machine_zones.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace wenlu::platform {
namespace {

namespace fs = std::filesystem;
using Offsets = std::vector<content::TimeZone::Offset>;

constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kFirst = -62135596800;         // 0001-01-01: what holds for all time before
constexpr std::int64_t kBeforeAnyZone = -5364662400;  // 1800-01-01: no zone had changed yet
constexpr std::int64_t kEnd = 2398377600;             // 2046-01-01

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// All zones twice more, with other names, and the machine's own.
bool is_zone_name(const std::string& name) {
  return !name.starts_with("posix/") && !name.starts_with("right/") && name != "posixrules" &&
         name != "localtime";
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

Offsets offsets_of(const fs::path& file) {
  setenv("TZ", (":" + file.string()).c_str(), 1);
  tzset();
  Offsets offsets = {{kFirst, offset_here(kBeforeAnyZone)}};
  // No zone ever changed twice within a day.
  for (std::int64_t day = kBeforeAnyZone; day < kEnd; day += kDay) {
    const std::int32_t offset = offset_here(day + kDay);
    if (offset != offsets.back().seconds)
      offsets.push_back({when_it_changed(day, day + kDay, offset), offset});
  }
  return offsets;
}

}  // namespace

std::vector<content::TimeZone> machine_zones(const fs::path& folder) {
  std::vector<content::TimeZone> zones;
  std::map<std::string, Offsets> read;  // by the bytes of the file: many zones are one by two names
  std::error_code failed;
  for (const auto& entry : fs::recursive_directory_iterator(folder, failed)) {
    const std::string name = entry.path().lexically_relative(folder).generic_string();
    if (!entry.is_regular_file(failed) || !is_zone_name(name)) continue;
    std::string bytes = bytes_of(entry.path());
    if (!bytes.starts_with("TZif")) continue;
    auto [known, is_new] = read.try_emplace(std::move(bytes));
    if (is_new) known->second = offsets_of(entry.path());
    zones.push_back({name, known->second});
  }
  std::ranges::sort(zones, {}, &content::TimeZone::name);
  return zones;
}

}  // namespace wenlu::platform
