#include "tool/print_command.h"

#include <algorithm>
#include <memory>

#include "faces/sheet/sheet_face.h"
#include "faces/sheet/show_choice.h"
#include "screen/paper/compose_entry_sheet.h"
#include "screen/paper/compose_handbook.h"
#include "text/edit_distance.h"
#include "tool/address_option.h"
#include "tool/guide_language.h"
#include "tool/handbook_pdf.h"
#include "tool/near_route.h"
#include "tool/open_guide.h"
#include "tool/sheet_files.h"
#include "tool/sheet_signs.h"
#include "tool/write_file.h"

namespace wenlu::tool {
namespace {

using screen::SheetKind;

struct Print {
  std::string folder;
  std::string sheet_name;
  SheetKind sheet = SheetKind::result;
  std::string route;
  std::string role;
  std::string way;
  std::string language;
  std::string address;
  std::string out;
  bool pdf = false;
};

std::optional<screen::Place> place_of(const content::Guide& guide, const Print& print,
                                      Console& console) {
  const std::string& route = print.sheet == SheetKind::handbook ? print.role : print.route;
  screen::Place place{0, engine::replay(guide, engine::parse_route(route)).route()};
  // Replay drops what it does not know; here that is a slip to be told.
  if (std::get<engine::Route>(place.at) != engine::parse_route(route)) {
    console.refuse(kWrongUsage,
                   "the guide knows no answers " + text::quoted(route) + near_route(guide, route));
    return std::nullopt;
  }
  if (print.language.empty()) return place;
  const auto language = language_of(guide, print.language, console);
  if (!language) return std::nullopt;
  place.language = *language;
  return place;
}

bool shows_way(SheetKind sheet) {
  return sheet == SheetKind::poster || sheet == SheetKind::large_poster ||
         sheet == SheetKind::cards;
}

// "; did you mean "hotline"?", or else all that there are.
std::string others(const std::string& name, const std::vector<std::string>& names) {
  if (const std::string near = text::nearest(name, names); !near.empty())
    return "; did you mean " + text::quoted(near) + "?";
  std::string all;
  for (const std::string& each : names) all += (all.empty() ? "; there are " : ", ") + each;
  return all;
}

bool knows_way(const content::Guide& guide, const screen::Place& place, const Print& print,
               Console& console) {
  if (!shows_way(print.sheet)) {
    console.refuse(kWrongUsage, "--way is for a poster and for cards; a " +
                                    faces::sheet::file_name(print.sheet) + " sheet has every way");
    return false;
  }
  const std::vector<std::string> ways = screen::entry_ways(guide, place);
  if (std::ranges::find(ways, print.way) != ways.end()) return true;
  console.refuse(kWrongUsage, text::quoted(print.route) + " has no way " + text::quoted(print.way) +
                                  others(print.way, ways));
  return false;
}

std::optional<std::string> pdf_of(const content::Guide& guide, const screen::Place& place,
                                  const Print& print, const std::string& html, Console& console) {
  std::string error;
  const std::unique_ptr<Chromium> chromium = Chromium::start(error);
  if (!chromium) {
    console.refuse(kWrongUsage, error);
    return std::nullopt;
  }
  std::optional<std::string> pdf =
      print.sheet == SheetKind::handbook
          ? handbook_pdf(*chromium, *screen::compose_handbook(guide, place))
          : chromium->pdf(html);
  if (!pdf) console.refuse(kWrongUsage, "Chromium could not print the sheet");
  return pdf;
}

constexpr SheetKind kSheets[] = {SheetKind::result,       SheetKind::handbook, SheetKind::poster,
                                 SheetKind::large_poster, SheetKind::cards,    SheetKind::fill_in};

// Nothing, and said why, when no sheet is called so.
std::optional<SheetKind> sheet_called(const std::string& name, Console& console) {
  std::vector<std::string> names;
  for (const SheetKind kind : kSheets) {
    names.push_back(faces::sheet::file_name(kind));
    if (names.back() == name) return kind;
  }
  console.refuse(kWrongUsage, "there is no sheet " + text::quoted(name) + others(name, names));
  return std::nullopt;
}

void run(Print print, Console& console) {
  const auto sheet = sheet_called(print.sheet_name, console);
  if (!sheet) return;
  print.sheet = *sheet;
  auto opened = open_guide(print.folder, console);
  if (!opened) return;
  content::Guide& guide = opened->guide;
  if (!use_address(print.address, guide, console)) return;
  const auto place = place_of(guide, print, console);
  if (!place) return;
  if (!print.way.empty() && !knows_way(guide, *place, print, console)) return;
  const auto html = sheet_html(guide, *place, print.sheet, {}, print.way);
  if (!html) {
    return console.refuse(
        kWrongUsage, "there is no " + faces::sheet::file_name(print.sheet) + " sheet for \"" +
                         (print.sheet == SheetKind::handbook ? print.role : print.route) + "\"");
  }
  SheetSigns(console).check(*html, print.out);
  if (!print.pdf) return save_file(print.out, *html, console);
  if (const auto pdf = pdf_of(guide, *place, print, *html, console))
    save_file(print.out, *pdf, console);
}

}  // namespace

void add_print(CLI::App& app, Console& console) {
  const auto print = std::make_shared<Print>();
  CLI::App* command =
      app.add_subcommand("print", "write a sheet for paper, as one HTML file or as a PDF");
  command->add_option("DIR", print->folder, "the guide's folder")->required();
  command->add_option("--sheet", print->sheet_name, "which sheet")
      ->type_name("result|handbook|poster|poster-a3|cards|fill-in")
      ->required();
  command->add_option("--route", print->route,
                      "the answers, as in /seller/violation; for all but a handbook");
  command->add_option("--role", print->role, "the first answer, as in seller; for a handbook");
  command
      ->add_option("--way", print->way,
                   "the way whose taps a poster or cards show, as in hotline; the best if left out")
      ->type_name("WAY");
  command->add_option("--lang", print->language, "a language of the guide, the first if left out")
      ->type_name("LANG");
  add_address(*command, print->address);
  command->add_option("-o,--out", print->out, "the file to write")->required()->type_name("FILE");
  command->add_flag("--pdf", print->pdf, "write a PDF, made by an installed Chromium");
  command->callback([print, &console] { run(*print, console); });
}

}  // namespace wenlu::tool
