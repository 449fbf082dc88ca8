#include "tool/check_command.h"

#include <memory>

#include "tool/all_findings.h"
#include "tool/format_option.h"
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

void run(const Check& check, Console& console) {
  const auto read = read_guide(check.folder, console);
  if (!read) return;
  const auto today = review_day(check, read->loaded.guide);
  if (!today) {
    return console.refuse(kWrongUsage,
                          text::quoted(check.on) + " is not a date; wanted one like 2026-11-22");
  }
  const content::Diagnostics found = all_findings(*read, *today);
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
