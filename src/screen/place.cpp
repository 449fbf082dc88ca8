#include "screen/place.h"

#include <algorithm>
#include <optional>

#include "screen/names.h"

namespace wenlu::screen {
namespace {

std::optional<content::Language> find_language(const content::Guide& guide, std::string_view name) {
  const auto it = std::ranges::find(guide.languages, name);
  if (it == guide.languages.end()) return std::nullopt;
  return static_cast<content::Language>(it - guide.languages.begin());
}

}  // namespace

std::string to_path(const content::Guide& guide, const Place& place) {
  std::string path;
  if (place.language < guide.languages.size()) path = guide.languages[place.language] + "/";
  if (const auto* page = std::get_if<Page>(&place.at)) return path.append(name(*page)) + "/";
  for (const content::OptionId& option : std::get<engine::Route>(place.at))
    path += option.value + "/";
  return path;
}

Place parse_place(const content::Guide& guide, std::string_view path) {
  Place place;
  const std::string_view first = path.substr(0, path.find('/'));
  if (const auto language = find_language(guide, first)) {
    place.language = *language;
    path.remove_prefix(std::min(first.size() + 1, path.size()));
  }
  const engine::Route route = engine::parse_route(path);
  if (!route.empty() && route.front().value.starts_with('-')) {
    if (const auto page = named<Page>(route.front().value)) place.at = *page;
    return place;
  }
  place.at = route;
  return place;
}

}  // namespace wenlu::screen
