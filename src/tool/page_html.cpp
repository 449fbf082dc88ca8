#include "tool/page_html.h"

#include "faces/html/document.h"
#include "faces/html/not_found.h"
#include "faces/html/page.h"
#include "faces/html/relative_address.h"
#include "faces/linked/linked_data.h"
#include "publish/search_engines.h"
#include "screen/compose/compose.h"
#include "screen/paper/compose_not_found.h"
#include "screen/visit.h"
#include "screen/wording/words.h"
#include "tool/sheet_files.h"

namespace wenlu::tool {

std::string page_html(const content::Guide& guide, const screen::Place& place,
                      const std::string& path, const std::string& style) {
  const auto beside = [&](const std::string& part) {
    return faces::html::relative_address(path, part);
  };
  faces::html::Assets assets;
  assets.script = beside(kScript);
  assets.icon = beside(kIcon);
  assets.touch_icon = beside(kTouchIcon);
  assets.manifest = beside("app.webmanifest");
  assets.style = style;
  const auto address = [&](const screen::Place& to) { return beside(screen::to_path(guide, to)); };
  if (!guide.site.empty()) {
    assets.absolute = [&](const screen::Place& to) {
      return guide.site + screen::to_path(guide, to);
    };
    assets.card = guide.site + kCard;
  }
  const screen::State state = screen::open(guide, place);
  const screen::Screen screen = screen::compose(guide, state, std::nullopt);
  assets.linked = faces::linked::to_linked_data(screen);
  return faces::html::document(screen, address, assets);
}

std::string single_page_html(const content::Guide& guide, const std::string& style) {
  screen::State state = screen::open(guide, {});
  state.offline = screen::Offline::alone;
  faces::html::Assets assets;
  assets.icon = kIcon;
  assets.style = style;
  assets.alone = true;
  const auto address = [&](const screen::Place& to) {
    const std::string path = screen::to_path(guide, to);
    return "#/" + path.substr(0, path.size() - path.ends_with('/'));
  };
  return faces::html::document(screen::compose(guide, state, std::nullopt), address, assets);
}

std::string not_found_html(const content::Guide& guide, const std::string& style) {
  const std::string root = publish::path_of_site(guide.site);
  const auto address = [&](const screen::Place& place) {
    return root + screen::to_path(guide, place);
  };
  std::vector<faces::html::NotFound> parts;
  for (content::Language language = 0; language < guide.languages.size(); ++language) {
    const screen::NotFoundWords words = screen::compose_not_found(guide, language);
    parts.push_back({guide.languages[language],
                     words.title,
                     words.text,
                     words.search,
                     words.hint,
                     {words.start, address({language, engine::Route{}})},
                     {words.all, address({language, screen::Page::search})}});
  }
  return faces::html::not_found_document(
      parts, screen::Words(guide, 0).text(guide.title),
      {.script = root + kNotFoundScript, .icon = root + kIcon, .style = style});
}

}  // namespace wenlu::tool
