#include "tool/publish_command.h"

#include <memory>
#include <optional>
#include <sstream>
#include <thread>

#include "content/url.h"
#include "publish/compress.h"
#include "publish/publish.h"
#include "tool/address_option.h"
#include "tool/file_path.h"
#include "tool/open_to_publish.h"
#include "tool/site_folder.h"
#include "tool/site_pages.h"
#include "tool/write_file.h"

namespace wenlu::tool {
namespace {

struct Publish {
  std::string folder;
  std::string site;
  std::string address;
  std::string hosts;
  std::string single;
  std::string nginx;
  bool pdf = false;
  bool uncompressed = false;
};

// Nothing, and said why, when one is no origin.
std::optional<std::vector<std::string>> origins(const std::string& hosts, Console& console) {
  std::vector<std::string> out;
  std::istringstream words(hosts);
  for (std::string host; words >> host;) {
    if (!content::is_origin(host)) {
      console.refuse(kWrongUsage,
                     text::quoted(host) + " is no origin such as https://help.example.org");
      return std::nullopt;
    }
    out.push_back(host);
  }
  return out;
}

// The guide in one file, and its sum beside it.
void save_single(const std::string& file, const std::string& bytes, Console& console) {
  const std::string name = name_of(path_of(file).filename());
  save_file(file, bytes, console);
  save_file(file + ".sha256", publish::sums({{name, bytes}}), console);
}

void write_all(const Publish& asked, publish::Publication publication, Console& console) {
  publish::Files& site = publication.site;
  if (!asked.uncompressed)
    site.merge(publish::compressed_copies(site, std::thread::hardware_concurrency()));
  const std::string problem = replace_site(asked.site, site);
  if (!problem.empty()) return console.refuse(kWrongUsage, problem);
  if (!asked.single.empty()) save_single(asked.single, site.at("wenlu.html"), console);
  if (!asked.nginx.empty()) save_file(asked.nginx, publication.nginx, console);
}

void run(const Publish& asked, const publish::BrowserHalf& half, Console& console) {
  if (half.empty()) return console.refuse(kWrongUsage, kWithoutBrowserHalf);
  const std::string problem = why_no_site_may_be(asked.site);
  if (!problem.empty()) return console.refuse(kWrongUsage, problem);
  const auto hosts = origins(asked.hosts, console);
  if (!hosts) return;
  auto opened = open_to_publish(asked.folder, console);
  if (!opened || !use_address(asked.address, opened->guide, console)) return;
  const std::unique_ptr<Chromium> chromium = asked.pdf ? start_chromium(console) : nullptr;
  if (console.exit_code != kClean) return;
  const publish::Pages pages = site_pages(*opened, chromium.get(), console);
  if (console.exit_code == kClean) write_all(asked, publish::publish(pages, half, *hosts), console);
}

}  // namespace

void add_publish(CLI::App& app, const publish::BrowserHalf& half, Console& console) {
  const auto asked = std::make_shared<Publish>();
  CLI::App* command =
      app.add_subcommand("publish", "write a guide as a site that any web server can serve");
  command->add_option("DIR", asked->folder, "the guide's folder")->required();
  command->add_option("-o,--out", asked->site, "the site's folder; an older site there is replaced")
      ->required()
      ->type_name("SITE");
  add_address(*command, asked->address);
  command
      ->add_option("--hosts", asked->hosts,
                   "origins that may embed the guide: \"https://a.example https://b.example\"")
      ->type_name("ORIGINS");
  command->add_flag("--pdf", asked->pdf,
                    "also PDFs and pictures of the sheets, made by an installed Chromium");
  command->add_option("--single", asked->single, "also the whole guide as one file")
      ->type_name("FILE.html");
  command->add_option("--nginx", asked->nginx, "also a configuration for nginx")
      ->type_name("FILE.conf");
  command->add_flag("--uncompressed", asked->uncompressed, "no .br and .gz beside the files");
  command->callback([asked, &half, &console] { run(*asked, half, console); });
}

}  // namespace wenlu::tool
