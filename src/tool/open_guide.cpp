#include "tool/open_guide.h"

#include "tool/read_folder.h"
#include "tool/render_diagnostics.h"
#include "tool/zone_file.h"

namespace wenlu::tool {

std::optional<GuideFolder> read_guide(const std::string& folder, Console& console) {
  FolderRead found = read_folder(folder);
  if (!found.error.empty()) {
    console.err << "wenlu: " << found.error << "\n";
    console.fail(kWrongUsage);
    return std::nullopt;
  }
  GuideFolder read;
  read.files = std::move(found.files);
  const std::string zone_name = content::time_zone_name(read.files);
  content::TimeZone zone;
  if (!zone_name.empty()) {
    ZoneResult result = read_zone(zone_name);
    if (!result.zone) {
      console.err << "wenlu: " << result.error << "\n";
      console.fail(kWrongUsage);
      return std::nullopt;
    }
    zone = std::move(*result.zone);
  }
  read.loaded = content::load(read.files, zone);
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
