#include "tool/sheet_files.h"

#include <algorithm>
#include <map>
#include <vector>

#include "engine/journey/walk.h"
#include "faces/html/page.h"
#include "faces/html/relative_address.h"
#include "faces/sheet/sheet_face.h"
#include "faces/sheet/show_cards.h"
#include "faces/sheet/show_choice.h"
#include "faces/sheet/show_fill_in.h"
#include "faces/sheet/show_handbook.h"
#include "faces/sheet/show_poster.h"
#include "faces/sheet/show_result.h"
#include "screen/paper/compose_entry_sheet.h"
#include "screen/paper/compose_fill_in.h"
#include "screen/paper/compose_handbook.h"
#include "screen/paper/compose_result_sheet.h"
#include "screen/paper/compose_sheet_choice.h"
#include "tool/handbook_pdf.h"
#include "tool/sheet_signs.h"

namespace wenlu::tool {
namespace {

namespace sheet = faces::sheet;
using screen::SheetKind;

// Of a picture: a narrow page, so that a phone shows it without zooming.
constexpr int kPictureWidth = 430;
constexpr double kPictureScale = 2;

// Every place of a language, those with few answers first.
std::vector<screen::Place> places_of(const content::Guide& guide, content::Language language) {
  std::vector<screen::Place> places;
  engine::walk(guide, [&](const engine::Journey& journey) {
    places.push_back({language, journey.route()});
    return true;
  });
  std::ranges::stable_sort(places, {}, [](const screen::Place& place) {
    return std::get<engine::Route>(place.at).size();
  });
  return places;
}

class SheetWriter {
 public:
  SheetWriter(const content::Guide& guide, Chromium* chromium, const WriteFile& write,
              Console& console)
      : guide_(guide), chromium_(chromium), write_(write), console_(console), signs_(console) {}

  // Handbooks last: they show the pictures of their chapters.
  void write_language(content::Language language) {
    const std::vector<screen::Place> places = places_of(guide_, language);
    for (const screen::Place& place : places)
      if (const auto result = screen::compose_result(guide_, place)) make_ready(place, *result);
    for (const screen::Place& place : places) write_place(place);
  }

  void write_place(const screen::Place& place) {
    const auto offered = screen::compose_sheet_choice(guide_, place);
    if (!offered) return;
    const std::string folder = folder_of(place);
    const auto beside = [&](const std::string& path) {
      return faces::html::relative_address(folder, path);
    };
    const sheet::Bar bar{"./", beside(kSheetScript), beside(kIcon), *offered};
    std::vector<sheet::ReadySheet> ready;
    for (const auto& offer : offered->offers) {
      const std::string path = folder + sheet::file_name(offer.kind) + ".html";
      const std::string html = *sheet_html(guide_, place, offer.kind, bar);
      signs_.check(html, path);
      write_(path, html);
      ready.push_back({offer.kind, ready_of(place, offer.kind)});
    }
    sheet::Bar above = bar;
    above.back = "../";
    // The page of choices has nothing to print or to fill in.
    above.script.clear();
    write_(folder + "index.html", sheet::choice(*offered, ready, above));
  }

 private:
  std::string folder_of(const screen::Place& place) const {
    return screen::to_path(guide_, place) + "-print/";
  }

  // What two places that say the same have in common.
  static std::string gist(screen::ResultSheet result) {
    result.crumbs.clear();
    result.imprint.address.clear();
    return sheet::result(result, {});
  }

  void make_ready(const screen::Place& place, const screen::ResultSheet& result) {
    if (chromium_ == nullptr) return;
    const std::string base = folder_of(place) + "result";
    if (!made_.emplace(gist(result), base).second) return;
    const std::string html = sheet::result(result, {});
    keep(base + ".pdf", chromium_->pdf(html));
    keep(base + ".png", chromium_->picture(html, kPictureWidth, kPictureScale));
  }

  sheet::Ready ready_of(const screen::Place& place, SheetKind kind) {
    if (chromium_ == nullptr) return {};
    if (kind == SheetKind::handbook) return ready_handbook(place);
    if (kind != SheetKind::result) return {};
    const std::string base = address_of(place, *screen::compose_result(guide_, place));
    return {base + ".pdf", {base + ".png"}};
  }

  // From the sheets of `place` to what was made of `result`.
  std::string address_of(const screen::Place& place, const screen::ResultSheet& result) const {
    const std::string& base = made_.at(gist(result));
    const std::size_t cut = base.rfind('/') + 1;
    return faces::html::relative_address(folder_of(place), base.substr(0, cut)) + base.substr(cut);
  }

  sheet::Ready ready_handbook(const screen::Place& place) {
    const screen::Handbook book = *screen::compose_handbook(guide_, place);
    const std::string base = folder_of(place) + "handbook";
    keep(base + ".pdf", handbook_pdf(*chromium_, book));
    keep(base + ".png",
         chromium_->picture(sheet::handbook_cover(book), kPictureWidth, kPictureScale));
    sheet::Ready ready{"handbook.pdf", {"handbook.png"}};
    for (const screen::ResultSheet& chapter : book.chapters) {
      const auto alone = screen::compose_result(guide_, chapter.screen.place);
      ready.pictures.push_back(address_of(place, *alone) + ".png");
    }
    return ready;
  }

  void keep(const std::string& path, const std::optional<std::string>& bytes) {
    if (bytes) return write_(path, *bytes);
    console_.refuse(kWrongUsage, "Chromium could not make " + text::shown(path));
  }

  const content::Guide& guide_;
  Chromium* chromium_;
  const WriteFile& write_;
  Console& console_;
  SheetSigns signs_;
  std::map<std::string, std::string>
      made_;  // gist of a result → path of its files, without an ending
};

}  // namespace

std::optional<std::string> sheet_html(const content::Guide& guide, const screen::Place& place,
                                      SheetKind kind, const sheet::Bar& bar, std::string_view way) {
  const auto set = [](const auto& composed, const auto& face) {
    return composed ? std::optional(face(*composed)) : std::nullopt;
  };
  const auto set_entry = [&](const auto& face) {
    return set(screen::compose_entry(guide, place, way), face);
  };
  switch (kind) {
    case SheetKind::result:
      return set(screen::compose_result(guide, place),
                 [&](const auto& s) { return sheet::result(s, bar); });
    case SheetKind::handbook:
      return set(screen::compose_handbook(guide, place),
                 [&](const auto& s) { return sheet::handbook(s, {}, bar); });
    case SheetKind::poster:
      return set_entry([&](const auto& s) { return sheet::poster(s, sheet::Paper::a4, bar); });
    case SheetKind::large_poster:
      return set_entry([&](const auto& s) { return sheet::poster(s, sheet::Paper::a3, bar); });
    case SheetKind::cards:
      return set_entry([&](const auto& s) { return sheet::cards(s, bar); });
    case SheetKind::fill_in:
      return set(screen::compose_fill_in(guide, place),
                 [&](const auto& s) { return sheet::fill_in(s, bar); });
  }
  return std::nullopt;
}

void write_sheets(const content::Guide& guide, Chromium* chromium, const WriteFile& write,
                  Console& console) {
  for (content::Language language = 0; language < guide.languages.size(); ++language)
    SheetWriter(guide, chromium, write, console).write_language(language);
}

void write_sheets_of(const content::Guide& guide, const screen::Place& place,
                     const WriteFile& write, Console& console) {
  SheetWriter(guide, nullptr, write, console).write_place(place);
}

}  // namespace wenlu::tool
