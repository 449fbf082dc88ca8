#include "tool/pages_command.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <span>

#include "content/load/bundle.h"
#include "content/load/search_file.h"
#include "faces/html/critical_css.h"
#include "faces/html/document.h"
#include "faces/html/page.h"
#include "faces/html/relative_address.h"
#include "faces/live/names_module.h"
#include "faces/sheet/sheet_document.h"
#include "screen/compose/compose.h"
#include "screen/visit.h"
#include "screen/wording/ui_keys.h"
#include "text/json_writer.h"
#include "tool/address_option.h"
#include "tool/open_guide.h"
#include "tool/sheet_files.h"
#include "tool/walk_whole.h"

namespace wenlu::tool {
namespace {

constexpr const char* kScript = "app/start.mjs";
constexpr const char* kTouchIcon = "app/apple-touch-icon.png";

struct Pages {
  std::string folder;
  std::string out;
  std::string address;
  bool pdf = false;
};

// Writes the files of a site; says once what cannot be written.
class Site {
 public:
  Site(const content::Guide& guide, std::string folder, Console& console)
      : guide_(guide),
        folder_(std::move(folder)),
        console_(console),
        style_(faces::html::critical_css()) {}

  void write(const std::string& path, const std::string& bytes) {
    const std::filesystem::path file = std::filesystem::path(folder_) / path;
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    std::ofstream stream(file, std::ios::binary);
    stream << bytes;
    if (stream.flush()) return;
    if (console_.exit_code == kClean)
      console_.refuse(kWrongUsage, "cannot write " + text::shown(file.string()));
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
    assets.style = style_;
    const screen::Screen screen = screen::compose(guide_, state, std::nullopt);
    write(path + "index.html", faces::html::document(screen, address, assets));
    paths_.push_back(path);
    if (path == screen.language + "/") titles_.emplace_back(screen.language, screen.document_title);
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
    assets.style = style_;
    assets.alone = true;
    const auto address = [&](const screen::Place& to) {
      const std::string path = screen::to_path(guide_, to);
      return "#/" + path.substr(0, path.size() - path.ends_with('/'));
    };
    write("publish/single.html",
          faces::html::document(screen::compose(guide_, state, std::nullopt), address, assets));
  }

  // What publishing needs to know of the pages:
  //   style, styles  of the pages; of pages and sheets, whole
  //   parts          of the application, as the pages ask for them
  //   titles         of the start, by language, the guide's first language first
  //   paths          of all pages but sheets
  void write_data() {
    std::vector<std::string> styles = faces::sheet::styles();
    styles.push_back(style_);
    text::JsonWriter json;
    const auto list = [&json](std::string_view name, const std::vector<std::string>& texts) {
      json.key(name).begin_array();
      for (const std::string& text : texts) json.value(text);
      json.end_array();
    };
    json.begin_object().member("style", style_);
    list("styles", styles);
    list("parts", {kScript, kIcon, kTouchIcon, kSheetScript});
    json.key("titles").begin_object();
    for (const auto& [language, title] : titles_) json.member(language, title);
    json.end_object();
    list("paths", paths_);
    write("publish/pages.json", json.end_object().str());
  }

 private:
  const content::Guide& guide_;
  std::string folder_;
  Console& console_;
  std::string style_;
  std::vector<std::string> paths_;  // of all pages but sheets, "" or ending in "/"
  std::vector<std::pair<std::string, std::string>> titles_;  // of the start, by language
};

void write_language(const content::Guide& guide, content::Language language, Site& site,
                    Console& console) {
  const auto write = [&](const engine::Journey& journey) {
    site.write_place({language, journey.route()});
    return true;
  };
  walk_whole(guide, write, console);
  for (const screen::Page page :
       {screen::Page::search, screen::Page::check, screen::Page::about, screen::Page::settings})
    site.write_place({language, page});
}

// Null, and said why, when PDFs are wanted and there is no Chromium.
std::unique_ptr<Chromium> start_chromium(Console& console) {
  std::string error;
  std::unique_ptr<Chromium> chromium = Chromium::start(error);
  if (!chromium) console.refuse(kWrongUsage, error);
  return chromium;
}

// Not those of paper, which come after them.
std::span<const content::Localized> words_of_the_page(const content::Guide& guide) {
  return std::span(guide.words).first(std::size(screen::kUiKeys));
}

void run(const Pages& pages, Console& console) {
  auto opened = open_guide(pages.folder, console);
  if (!opened || !use_address(pages.address, opened->guide, console)) return;
  const std::unique_ptr<Chromium> chromium = pages.pdf ? start_chromium(console) : nullptr;
  Site site(opened->guide, pages.out, console);
  site.write_page({}, "");
  for (content::Language language = 0; language < opened->guide.languages.size(); ++language)
    write_language(opened->guide, language, site, console);
  write_sheets(
      opened->guide, chromium.get(),
      [&site](const auto& path, const auto& bytes) { site.write(path, bytes); }, console);
  const content::Bundle bundle =
      content::bundle(opened->files, opened->guide.time_zone, words_of_the_page(opened->guide));
  site.write("app/guide.json", bundle.guide);
  for (const auto& [language, texts] : bundle.texts)
    site.write("app/texts." + language + ".json", texts);
  site.write("app/search.json", content::search_file(opened->guide));
  site.write_single_page();
  site.write_data();
  site.write("publish/names.mjs", faces::live::names_module());
}

}  // namespace

void add_pages(CLI::App& app, Console& console) {
  const auto pages = std::make_shared<Pages>();
  CLI::App* command =
      app.add_subcommand("pages", "write the static edition: a page for every place and language");
  command->add_option("DIR", pages->folder, "the guide's folder")->required();
  command->add_option("-o,--out", pages->out, "the folder to write to, made if missing")
      ->required()
      ->type_name("OUT");
  add_address(*command, pages->address);
  command->add_flag("--pdf", pages->pdf,
                    "also PDFs and pictures of the sheets, made by an installed Chromium");
  command->callback([pages, &console] { run(*pages, console); });
}

}  // namespace wenlu::tool
