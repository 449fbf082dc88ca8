#include "tool/open_to_publish.h"

#include "tool/all_findings.h"
#include "tool/render_diagnostics.h"
#include "tool/today.h"

namespace wenlu::tool {

std::optional<Opened> open_to_publish(const std::string& folder, Console& console) {
  std::optional<GuideFolder> read = read_guide(folder, console);
  if (!read) return std::nullopt;
  const auto found = all_findings(*read, today_in(read->loaded.guide.time_zone));
  if (content::has_errors(found)) {
    console.err << render_diagnostics(found, folder);
    console.fail(kContentProblems);
    return std::nullopt;
  }
  if (!found.empty())
    console.err << "wenlu: " << counted_findings(found) << "; wenlu check " << text::shown(folder)
                << " tells more\n";
  return Opened{std::move(read->files), std::move(read->loaded.guide)};
}

}  // namespace wenlu::tool
