#include "screen/compose/compose_links.h"

namespace wenlu::screen {

Link link_to(const Composer& composer, std::string text, Place place) {
  std::string path = to_path(composer.guide, place);
  return {std::move(text), std::move(place), "", {ActionKind::go, std::move(path), ""}};
}

Link link_to_route(const Composer& composer, std::string text, engine::Route route) {
  return link_to(composer, std::move(text), {composer.words.language(), std::move(route)});
}

Link link_outside(std::string text, std::string address) {
  return {std::move(text), {}, std::move(address), {}};
}

Link link_to_file(const Composer& composer, std::string text, engine::Route from,
                  std::string_view file) {
  return {std::move(text),
          Place{composer.words.language(), std::move(from)},
          "",
          {},
          std::string(file)};
}

std::optional<LinkList> link_to_sheets(const Composer& composer, std::string text) {
  if (composer.state.offline == Offline::alone) return std::nullopt;
  return LinkList{
      "", {link_to_file(composer, std::move(text), composer.state.journey.route(), "-print/")}};
}

}  // namespace wenlu::screen
