#include "tool/show_command.h"

#include <memory>

#include "engine/time/instant.h"
#include "faces/text/json_face.h"
#include "faces/text/text_face.h"
#include "screen/compose/compose.h"
#include "screen/update/update.h"
#include "screen/visit.h"
#include "tool/format_option.h"
#include "tool/guide_language.h"
#include "tool/near_route.h"
#include "tool/open_guide.h"

namespace wenlu::tool {
namespace {

struct Show {
  std::string folder;
  std::string route;
  std::string language;
  std::string at;
  std::vector<std::string> actions;
  Format format = Format::text;
};

// A language may stand in front of a route.
std::string without_language(const content::Guide& guide, const std::string& route) {
  for (const std::string& language : guide.languages)
    for (const std::string& start : {language, "/" + language})
      if (route == start || route.starts_with(start + "/")) return route.substr(start.size());
  return route;
}

// The place that the arguments name; nothing, and said why, for a language that the guide does not
// have.
std::optional<screen::Place> place_of(const content::Guide& guide, const Show& show,
                                      Console& console) {
  std::string path = show.route;
  path.erase(0, std::min(path.find_first_not_of('/'), path.size()));
  if (show.language.empty()) return screen::parse_place(guide, path);
  const auto language = language_of(guide, show.language, console);
  if (!language) return std::nullopt;
  return screen::parse_place(guide, show.language + "/" + path);
}

void run(const Show& show, Console& console) {
  const auto opened = open_guide(show.folder, console);
  if (!opened) return;
  const content::Guide& guide = opened->guide;
  const auto place = place_of(guide, show, console);
  if (!place) return;
  const std::string route = without_language(guide, show.route);
  // An old link leads as far as it can, here as on the page.
  if (unknown_segment(guide, route))
    console.note("the guide has no page " + text::quoted(show.route) + near_route(guide, route));
  std::optional<engine::Instant> now;
  if (!show.at.empty()) {
    now = engine::parse_instant(show.at, guide.time_zone);
    if (!now) {
      return console.refuse(kWrongUsage, text::quoted(show.at) + kNoInstant);
    }
  }
  screen::State state = screen::open(guide, *place);
  state.opened = now;
  for (const std::string& words : show.actions) {
    const auto action = screen::parse_action(words);
    if (!action) {
      return console.refuse(
          kWrongUsage,
          text::quoted(words) + " is not an action; wanted one like \"tick order-number\"");
    }
    state = screen::update(guide, state, *action, now).state;
  }
  const screen::Screen screen = screen::compose(guide, state, now);
  console.out << (show.format == Format::json ? faces::to_json(screen) : faces::to_text(screen));
}

}  // namespace

void add_show(CLI::App& app, Console& console) {
  const auto show = std::make_shared<Show>();
  CLI::App* command = app.add_subcommand("show", "write a page as text: everything that it says");
  command->add_option("DIR", show->folder, "the guide's folder")->required();
  command
      ->add_option(
          "ROUTE", show->route,
          "the answers, as in /seller/violation, or a page: /-search, /-check, /-about, /-settings")
      ->required();
  command->add_option("--lang", show->language, "a language of the guide, the first if left out")
      ->type_name("LANG");
  command
      ->add_option("--at", show->at,
                   "the moment to show it for, as in 2026-11-22T22:40; without it durations and "
                   "hours are written")
      ->type_name("INSTANT");
  command
      ->add_option(
          "--do", show->actions,
          "what the visitor does there, as the page names it: \"tick order-number\", \"fill "
          "-at-filed 2026-11-22T22:40\"; may be given several times")
      ->type_name("ACTION")
      ->allow_extra_args(false);
  add_format(*command, show->format);
  command->callback([show, &console] { run(*show, console); });
}

}  // namespace wenlu::tool
