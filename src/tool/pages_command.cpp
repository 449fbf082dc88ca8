#include "tool/pages_command.h"

#include <memory>

#include "tool/address_option.h"
#include "tool/file_path.h"
#include "tool/open_to_publish.h"
#include "tool/site_pages.h"
#include "tool/write_file.h"

namespace wenlu::tool {
namespace {

struct PagesAsked {
  std::string folder;
  std::string out;
  std::string address;
  bool pdf = false;
};

void run(const PagesAsked& asked, Console& console) {
  auto opened = open_to_publish(asked.folder, console);
  if (!opened || !use_address(asked.address, opened->guide, console)) return;
  const std::unique_ptr<Chromium> chromium = asked.pdf ? start_chromium(console) : nullptr;
  if (console.exit_code != kClean) return;
  const publish::Pages pages = site_pages(*opened, chromium.get(), console);
  if (console.exit_code != kClean) return;
  for (const auto& [path, bytes] : pages.files) {
    const std::filesystem::path file = path_of(asked.out) / path_of(path);
    if (write_file(file, bytes)) continue;
    return console.refuse(kWrongUsage, "cannot write " + text::shown(name_of(file)));
  }
}

}  // namespace

void add_pages(CLI::App& app, Console& console) {
  const auto asked = std::make_shared<PagesAsked>();
  CLI::App* command =
      app.add_subcommand("pages", "write the pages alone, as they are before they are published");
  command->add_option("DIR", asked->folder, "the guide's folder")->required();
  command->add_option("-o,--out", asked->out, "the folder to write to, made if missing")
      ->required()
      ->type_name("OUT");
  add_address(*command, asked->address);
  command->add_flag("--pdf", asked->pdf,
                    "also PDFs and pictures of the sheets, made by an installed Chromium");
  command->callback([asked, &console] { run(*asked, console); });
}

}  // namespace wenlu::tool
