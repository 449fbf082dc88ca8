#include "tool/routes_command.h"

#include <memory>

#include "text/json_writer.h"
#include "tool/format_option.h"
#include "tool/open_guide.h"
#include "tool/walk_whole.h"

namespace wenlu::tool {
namespace {

struct Routes {
  std::string folder;
  Format format = Format::text;
};

using Visit = std::function<void(const std::string& route, const std::string& outcome)>;

void for_each_route(const content::Guide& guide, const Visit& visit, Console& console) {
  const auto take = [&](const engine::Journey& journey) {
    const auto* outcome = std::get_if<content::OutcomeId>(&journey.at);
    if (outcome) visit(engine::to_string(journey.route()), outcome->value);
    return true;
  };
  walk_whole(guide, take, console);
}

void write_json(const content::Guide& guide, Console& console) {
  text::JsonWriter json(2);
  json.begin_array();
  const auto write = [&](const std::string& route, const std::string& outcome) {
    json.begin_object().member("route", route).member("outcome", outcome).end_object();
  };
  for_each_route(guide, write, console);
  json.end_array();
  console.out << json.str() << "\n";
}

void run(const Routes& routes, Console& console) {
  const auto opened = open_guide(routes.folder, console);
  if (!opened) return;
  if (routes.format == Format::json) return write_json(opened->guide, console);
  const auto write = [&](const std::string& route, const std::string& outcome) {
    console.out << route << "\t" << outcome << "\n";
  };
  for_each_route(opened->guide, write, console);
}

}  // namespace

void add_routes(CLI::App& app, Console& console) {
  const auto routes = std::make_shared<Routes>();
  CLI::App* command =
      app.add_subcommand("routes", "list every route and the outcome it reaches, a line each");
  command->add_option("DIR", routes->folder, "the guide's folder")->required();
  add_format(*command, routes->format);
  command->callback([routes, &console] { run(*routes, console); });
}

}  // namespace wenlu::tool
