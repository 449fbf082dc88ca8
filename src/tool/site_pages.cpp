#include "tool/site_pages.h"

#include <span>

#include "content/load/bundle.h"
#include "content/load/search_file.h"
#include "faces/html/critical_css.h"
#include "faces/sheet/sheet_document.h"
#include "screen/compose/compose.h"
#include "screen/visit.h"
#include "screen/wording/ui_keys.h"
#include "tool/page_html.h"
#include "tool/sheet_files.h"
#include "tool/walk_whole.h"

namespace wenlu::tool {
namespace {

class PageWriter {
 public:
  explicit PageWriter(const Opened& opened)
      : guide_(opened.guide), pages_(shared_by_pages(opened)) {}

  void write(const std::string& path, std::string bytes) {
    pages_.files.insert_or_assign(path, std::move(bytes));
  }

  // The page of `place`, to lie at `path` ("" or ending in "/").
  void write_page(const screen::Place& place, const std::string& path) {
    write(path + "index.html", page_html(guide_, place, path, pages_.style));
    pages_.paths.push_back(path);
  }

  void write_place(const screen::Place& place) {
    write_page(place, screen::to_path(guide_, place));
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
publish::Files data_of(const Opened& opened) {
  const content::Bundle bundle =
      content::bundle(opened.files, opened.guide.time_zone, words_of_the_page(opened.guide));
  publish::Files files;
  files["app/guide.json"] = bundle.guide;
  for (const auto& [language, texts] : bundle.texts)
    files["app/texts." + language + ".json"] = texts;
  files["app/search.json"] = content::search_file(opened.guide);
  return files;
}

std::string title_in(const content::Guide& guide, content::Language language) {
  const screen::State start = screen::open(guide, {language, engine::Route{}});
  return screen::compose(guide, start, std::nullopt).document_title;
}

}  // namespace

std::vector<std::string> styles_of_pages() {
  std::vector<std::string> styles = faces::sheet::styles();
  styles.push_back(faces::html::critical_css());
  return styles;
}

publish::Pages shared_by_pages(const Opened& opened) {
  const content::Guide& guide = opened.guide;
  publish::Pages pages;
  pages.files = data_of(opened);
  pages.styles = styles_of_pages();
  pages.style = pages.styles.back();
  pages.parts = {kScript, kIcon, kTouchIcon, kSheetScript, kNotFoundScript};
  pages.address = guide.site;
  if (!pages.address.empty()) pages.parts.emplace_back(kCard);
  pages.single = single_page_html(guide, pages.style);
  pages.not_found = not_found_html(guide, pages.style);
  for (content::Language language = 0; language < guide.languages.size(); ++language)
    pages.titles.emplace_back(guide.languages[language], title_in(guide, language));
  return pages;
}

publish::Pages site_pages(const Opened& opened, Chromium* chromium, Console& console) {
  const content::Guide& guide = opened.guide;
  PageWriter writer(opened);
  writer.write_page({}, "");
  for (content::Language language = 0; language < guide.languages.size(); ++language)
    write_language(guide, language, writer, console);
  write_sheets(
      guide, chromium,
      [&writer](const auto& path, const auto& bytes) { writer.write(path, bytes); }, console);
  return writer.take();
}

std::unique_ptr<Chromium> start_chromium(Console& console) {
  std::string error;
  std::unique_ptr<Chromium> chromium = Chromium::start(error);
  if (!chromium) console.refuse(kWrongUsage, error);
  return chromium;
}

}  // namespace wenlu::tool
