#include "tool/first_page.h"

#include "tool/guide_language.h"
#include "tool/near_route.h"

namespace wenlu::tool {

bool has_page(const content::Guide& guide, const screen::Place& place) {
  const auto* route = std::get_if<engine::Route>(&place.at);
  return route == nullptr || engine::replay(guide, *route).route() == *route;
}

std::optional<std::string> first_page(const content::Guide* guide, const std::string& language,
                                      const std::string& route, Console& console) {
  if (guide == nullptr || (language.empty() && route.empty())) return "";
  const auto known = language_of(*guide, language, console);
  if (!known) return std::nullopt;
  std::string path = guide->languages[*known] + "/";
  path += route.substr(std::min(route.find_first_not_of('/'), route.size()));
  if (!path.ends_with('/')) path += '/';
  const screen::Place place = screen::parse_place(*guide, path);
  if (screen::to_path(*guide, place) == path && has_page(*guide, place)) return path;
  console.refuse(kWrongUsage,
                 "the guide has no page " + text::quoted(route) + near_route(*guide, route));
  return std::nullopt;
}

}  // namespace wenlu::tool
