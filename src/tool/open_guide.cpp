#include "tool/open_guide.h"

#include <algorithm>

#include "screen/wording/number_words.h"
#include "tool/read_folder.h"
#include "tool/render_diagnostics.h"
#include "tool/zone_file.h"

namespace wenlu::tool {
namespace {

// The loader knows the form of a zone's name, the machine which ones there are.
void note_unknown_zone(const std::string& why, content::Diagnostics& found) {
  const auto is_it = [](const content::Diagnostic& d) { return d.id == "bad-time-zone"; };
  if (std::ranges::any_of(found, is_it)) return;
  found.push_back({content::Severity::error, "bad-time-zone", "guide.json", 0, 0, why, "", ""});
  content::sort(found);
}

}  // namespace

std::optional<GuideFolder> read_guide(const std::string& folder, Console& console) {
  FolderRead found = read_folder(folder);
  if (!found.error.empty()) {
    console.refuse(kWrongUsage, found.error);
    return std::nullopt;
  }
  GuideFolder read;
  read.files = std::move(found.files);
  const std::string zone_name = content::time_zone_name(read.files);
  ZoneResult zone;
  if (!zone_name.empty()) zone = read_zone(zone_name);
  if (!zone.missing.empty()) {
    console.refuse(kWrongUsage, zone.missing);
    return std::nullopt;
  }
  // A zone that nobody knows is a finding among the others: the guide is read all the same.
  const content::BuiltInWords built_in = content::built_in_words();
  read.loaded = content::load(read.files, zone.zone.value_or(content::TimeZone{}), built_in);
  screen::number_words(built_in, read.loaded.guide);
  if (!zone.unknown.empty()) note_unknown_zone(zone.unknown, read.loaded.found);
  return read;
}

std::optional<Opened> open_guide(const std::string& folder, Console& console) {
  std::optional<GuideFolder> read = read_guide(folder, console);
  if (!read) return std::nullopt;
  if (content::has_errors(read->loaded.found)) {
    console.err << render_diagnostics(read->loaded.found, folder);
    console.fail(kContentProblems);
    return std::nullopt;
  }
  return Opened{std::move(read->files), std::move(read->loaded.guide)};
}

}  // namespace wenlu::tool
