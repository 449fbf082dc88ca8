#include "tool/open_guide.h"

#include <algorithm>

#include "screen/wording/number_words.h"
#include "text/quote.h"
#include "tool/built_in_zones.h"
#include "tool/file_path.h"
#include "tool/read_folder.h"
#include "tool/render_diagnostics.h"
#include "zones/zone_table.h"

namespace wenlu::tool {
namespace {

// The loader knows the form of a zone's name, the table which ones there are.
void note_unknown_zone(const content::NamedZone& zone, content::Diagnostics& found) {
  const auto is_it = [](const content::Diagnostic& d) { return d.id == "bad-time-zone"; };
  if (std::ranges::any_of(found, is_it)) return;
  found.push_back({content::Severity::error, "bad-time-zone", "guide.json", zone.line, zone.column,
                   "there is no time zone " + text::quoted(zone.name),
                   "wanted an IANA name such as Asia/Shanghai", zone.quoted});
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
  read.name = last_name_of(path_of(folder));
  read.files = std::move(found.files);
  const content::NamedZone named = content::named_zone(read.files);
  const auto zone = zones::find_zone(built_in_zones(), named.name);
  // A zone that nobody knows is a finding among the others: the guide is read all the same.
  const content::BuiltInWords built_in = content::built_in_words();
  read.loaded = content::load(read.files, zone.value_or(content::TimeZone{}), built_in);
  screen::number_words(built_in, read.loaded.guide);
  if (!named.name.empty() && !zone) note_unknown_zone(named, read.loaded.found);
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
