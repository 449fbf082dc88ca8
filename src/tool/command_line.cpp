#include "tool/command_line.h"

#include <algorithm>
#include <sstream>

#include "text/edit_distance.h"
#include "tool/check_command.h"
#include "tool/feedback_command.h"
#include "tool/find_command.h"
#include "tool/init_command.h"
#include "tool/pages_command.h"
#include "tool/print_command.h"
#include "tool/publish_command.h"
#include "tool/routes_command.h"
#include "tool/serve_command.h"
#include "tool/show_command.h"
#include "tool/words_command.h"

namespace wenlu::tool {
namespace {

// The library repeats arguments as they were given.
void write_harmless(const std::string& said, std::ostream& err) {
  std::istringstream lines(said);
  for (std::string line; std::getline(lines, line);) err << text::harmless(line) << "\n";
}

// Says so where the first word is the name of no command.
bool refuse_unknown_command(const CLI::App& app, std::string_view word, Console& console) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands(nullptr)) names.push_back(command->get_name());
  if (word.starts_with('-') || std::ranges::find(names, word) != names.end()) return false;
  const std::string near = text::nearest(word, names);
  console.refuse(kWrongUsage, "there is no command " + text::quoted(word) +
                                  (near.empty() ? "; wenlu --help lists them"
                                                : "; did you mean " + text::quoted(near) + "?"));
  return true;
}

}  // namespace

int run_command_line(int argc, const char* const* argv, const publish::BrowserHalf& half,
                     std::ostream& out, std::ostream& err) {
  Console console{out, err};
  CLI::App app("Wenlu: a guide that asks a few questions and answers with the exact way.", "wenlu");
  app.require_subcommand(1);
  app.allow_windows_style_options(false);  // routes begin with a slash
  app.footer("Exit code: 0 clean, 1 content problems, 2 wrong usage.");
  add_init(app, console);
  add_check(app, console);
  add_routes(app, console);
  add_show(app, console);
  add_find(app, console);
  add_serve(app, half, console);
  add_publish(app, half, console);
  add_pages(app, console);
  add_feedback(app, console);
  add_print(app, console);
  add_words(app, console);
  if (argc > 1 && refuse_unknown_command(app, argv[1], console)) return console.exit_code;
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::ostringstream said;
    const int code = app.exit(error, out, said) == 0 ? kClean : kWrongUsage;
    // An error repeats what was typed, control characters included.
    write_harmless(said.str(), err);
    return code;
  }
  return console.exit_code;
}

}  // namespace wenlu::tool
