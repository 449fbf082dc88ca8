#include "tool/check_command.h"

#include <memory>

#include "content/check/check_review_dates.h"
#include "engine/search/search_texts.h"
#include "text/utf8.h"
#include "tool/format_option.h"
#include "tool/open_guide.h"
#include "tool/render_diagnostics.h"
#include "tool/today.h"

namespace wenlu::tool {
namespace {

struct Check {
  std::string folder;
  std::string on;
  Format format = Format::text;
};

// Nothing when --on is not a date.
std::optional<content::Date> review_day(const Check& check, const content::Guide& guide) {
  return check.on.empty() ? today_in(guide.time_zone) : content::parse_date(check.on);
}

void append(content::Diagnostics& found, const content::Diagnostics& more) {
  found.insert(found.end(), more.begin(), more.end());
}

// Characters that search by sound would miss.
content::Diagnostics check_readings(const content::Guide& guide) {
  const std::u32string unread = engine::unread_characters(guide);
  if (unread.empty()) return {};
  return {{content::Severity::warning, "unread", "readings.json", 0, 0,
           "search cannot read " + text::to_utf8(unread),
           "write the file anew: docs/content.md says how", ""}};
}

// What the loader cannot know: what day it is, how text sounds.
content::Diagnostics further_findings(const content::Guide& guide, const content::Date& today) {
  content::Diagnostics found = content::check_review_dates(guide, today);
  append(found, check_readings(guide));
  return found;
}

void run(const Check& check, Console& console) {
  auto read = read_guide(check.folder, console);
  if (!read) return;
  const auto today = review_day(check, read->loaded.guide);
  if (!today) {
    return console.refuse(kWrongUsage,
                          text::quoted(check.on) + " is not a date; wanted one like 2026-11-22");
  }
  content::Diagnostics found = std::move(read->loaded.found);
  // Together and sorted: nobody mends a guide in the order in which it is checked.
  append(found, further_findings(read->loaded.guide, *today));
  content::sort(found);
  console.out << (check.format == Format::json ? render_diagnostics_json(found, check.folder)
                                               : render_diagnostics(found, check.folder));
  if (content::has_errors(found)) console.fail(kContentProblems);
}

}  // namespace

void add_check(CLI::App& app, Console& console) {
  const auto check = std::make_shared<Check>();
  CLI::App* command = app.add_subcommand("check", "tell what is wrong with a guide, all at once");
  command->add_option("DIR", check->folder, "the guide's folder")->required();
  command
      ->add_option("--on", check->on,
                   "the day on which facts must not be overdue, today if left out")
      ->type_name("DATE");
  add_format(*command, check->format);
  command->callback([check, &console] { run(*check, console); });
}

}  // namespace wenlu::tool
