#include "tool/site_pages.h"

#include <span>

#include "content/load/bundle.h"
#include "content/load/search_file.h"
#include "faces/html/critical_css.h"
#include "faces/html/document.h"
#include "faces/html/not_found.h"
#include "faces/html/page.h"
#include "faces/html/relative_address.h"
#include "faces/sheet/sheet_document.h"
#include "publish/search_engines.h"
#include "screen/compose/compose.h"
#include "screen/paper/compose_not_found.h"
#include "screen/visit.h"
#include "screen/wording/ui_keys.h"
#include "screen/wording/words.h"
#include "tool/sheet_files.h"
#include "tool/walk_whole.h"

namespace wenlu::tool {
namespace {

constexpr const char* kScript = "app/start.mjs";
constexpr const char* kTouchIcon = "app/apple-touch-icon.png";

class PageWriter {
 public:
  explicit PageWriter(const content::Guide& guide) : guide_(guide) {
    pages_.style = faces::html::critical_css();
    pages_.styles = faces::sheet::styles();
    pages_.styles.push_back(pages_.style);
    pages_.parts = {kScript, kIcon, kTouchIcon, kSheetScript};
    pages_.address = guide.site;
  }

  void write(const std::string& path, std::string bytes) {
    pages_.files.insert_or_assign(path, std::move(bytes));
  }

  // The page of `place`, to lie at `path` ("" or ending in "/").
  void write_page(const screen::Place& place, const std::string& path) {
    const screen::State state = screen::open(guide_, place);
    const auto address = [&](const screen::Place& to) {
      return faces::html::relative_address(path, screen::to_path(guide_, to));
    };
    faces::html::Assets assets;
    assets.script = faces::html::relative_address(path, kScript);
    assets.icon = faces::html::relative_address(path, kIcon);
    assets.touch_icon = faces::html::relative_address(path, kTouchIcon);
    assets.manifest = faces::html::relative_address(path, "app.webmanifest");
    assets.style = pages_.style;
    if (!guide_.site.empty())
      assets.absolute = [&](const screen::Place& to) {
        return guide_.site + screen::to_path(guide_, to);
      };
    const screen::Screen screen = screen::compose(guide_, state, std::nullopt);
    write(path + "index.html", faces::html::document(screen, address, assets));
    pages_.paths.push_back(path);
    if (path == screen.language + "/")
      pages_.titles.emplace_back(screen.language, screen.document_title);
  }

  void write_place(const screen::Place& place) {
    write_page(place, screen::to_path(guide_, place));
  }

  // The start page that is the whole guide: its links lead to fragments, none to another file.
  void write_single_page() {
    screen::State state = screen::open(guide_, {});
    state.offline = screen::Offline::alone;
    faces::html::Assets assets;
    assets.icon = kIcon;
    assets.style = pages_.style;
    assets.alone = true;
    const auto address = [&](const screen::Place& to) {
      const std::string path = screen::to_path(guide_, to);
      return "#/" + path.substr(0, path.size() - path.ends_with('/'));
    };
    const screen::Screen screen = screen::compose(guide_, state, std::nullopt);
    pages_.single = faces::html::document(screen, address, assets);
  }

  // What is shown at an address of any depth: its own are paths from the server's root on.
  void write_not_found() {
    const std::string root = publish::path_of_site(guide_.site);
    const auto address = [&](const screen::Place& place) {
      return root + screen::to_path(guide_, place);
    };
    std::vector<faces::html::NotFound> parts;
    for (content::Language language = 0; language < guide_.languages.size(); ++language) {
      const screen::NotFoundWords words = screen::compose_not_found(guide_, language);
      parts.push_back({guide_.languages[language],
                       words.title,
                       words.text,
                       {{words.start, address({language, engine::Route{}})},
                        {words.all, address({language, screen::Page::search})}}});
    }
    pages_.not_found = faces::html::not_found_document(
        parts, screen::Words(guide_, 0).text(guide_.title), root + kIcon, pages_.style);
  }

  publish::Pages take() { return std::move(pages_); }

 private:
  const content::Guide& guide_;
  publish::Pages pages_;
};

void write_language(const content::Guide& guide, content::Language language, PageWriter& writer,
                    Console& console) {
  const auto write = [&](const engine::Journey& journey) {
    writer.write_place({language, journey.route()});
    return true;
  };
  walk_whole(guide, write, console);
  for (const screen::Page page :
       {screen::Page::search, screen::Page::check, screen::Page::about, screen::Page::settings})
    writer.write_place({language, page});
}

// Not those of paper, which come after them.
std::span<const content::Localized> words_of_the_page(const content::Guide& guide) {
  return std::span(guide.words).first(std::size(screen::kUiKeys));
}

// What the page's script fetches of the guide.
void write_data(const Opened& opened, PageWriter& writer) {
  const content::Bundle bundle =
      content::bundle(opened.files, opened.guide.time_zone, words_of_the_page(opened.guide));
  writer.write("app/guide.json", bundle.guide);
  for (const auto& [language, texts] : bundle.texts)
    writer.write("app/texts." + language + ".json", texts);
  writer.write("app/search.json", content::search_file(opened.guide));
}

}  // namespace

publish::Pages site_pages(const Opened& opened, Chromium* chromium, Console& console) {
  const content::Guide& guide = opened.guide;
  PageWriter writer(guide);
  writer.write_page({}, "");
  for (content::Language language = 0; language < guide.languages.size(); ++language)
    write_language(guide, language, writer, console);
  write_sheets(
      guide, chromium,
      [&writer](const auto& path, const auto& bytes) { writer.write(path, bytes); }, console);
  write_data(opened, writer);
  writer.write_single_page();
  writer.write_not_found();
  return writer.take();
}

std::unique_ptr<Chromium> start_chromium(Console& console) {
  std::string error;
  std::unique_ptr<Chromium> chromium = Chromium::start(error);
  if (!chromium) console.refuse(kWrongUsage, error);
  return chromium;
}

}  // namespace wenlu::tool
