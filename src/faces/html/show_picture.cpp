#include "faces/html/show_picture.h"

#include <algorithm>

namespace wenlu::faces::html {
namespace {

using screen::PathPicture;
using Part = PathPicture::Part;
using Band = PathPicture::Band;

std::string_view class_of(Part part) {
  switch (part) {
    case Part::none:
      break;
    case Part::status:
      return "signs";
    case Part::address:
      return "address";
    case Part::bar:
      return "top-bar";
    case Part::tabs:
      return "tabs";
    case Part::lines:
      return "lines";
    case Part::list:
      return "rows";
    case Part::tiles:
      return "tiles";
    case Part::apps:
      return "apps";
    case Part::menu:
      return "menu";
    case Part::keys:
      return "dial";
    case Part::field:
      return "entry";
    case Part::button:
      return "press";
    case Part::dialog:
      return "popup";
    case Part::edge:
      return "edge";
    case Part::anywhere:
      return "anywhere";
  }
  return "";
}

// Draws the screen itself, or where on it the finger was before.
class Drawing {
 public:
  Drawing(const PathPicture& picture, const PageContext& page, bool trace)
      : picture_(picture), page_(page), trace_(trace) {}

  Elements bands() const {
    Elements out;
    for (const Band& band : picture_.bands)
      if (band.part != Part::none) out.push_back(shown(band));
    return out;
  }

 private:
  Element box(std::string_view look, Elements inside = {}) const {
    return trace_ ? node("span", {}, std::move(inside)) : in_class("span", look, std::move(inside));
  }

  Element said(std::string_view tag, std::string_view classes, std::string_view text) const {
    return page_.say_with(tag, {{"class", std::string(classes)}, {"translate", "no"}}, text);
  }
  Element label(std::string_view classes) const { return said("b", classes, picture_.label); }

  static Element disc(std::string_view look, std::string_view drawn) {
    return in_class("span", std::string(look) + " touch", {icon(drawn, "i-text")});
  }

  Element target(Elements inside) const {
    inside.push_back(trace_ ? in_class("span", "p-came came", {}) : disc("p-finger", "tap"));
    return in_class("span", trace_ ? "lit" : "p-lit lit", std::move(inside));
  }

  // What stands in cell `index`, from 0; "" for nothing.
  std::string_view name_of(Part part, std::size_t index) const {
    if (part != Part::tabs && part != Part::keys) return "";
    std::string_view rest = picture_.names;
    for (; index > 0; --index) rest.remove_prefix(std::min(rest.find(','), rest.size() - 1) + 1);
    return rest.substr(0, rest.find(','));
  }

  Element cell(const Band& band, int index) const {
    if (band.part == Part::status && index == 1) return node("span");
    if (index + 1 != band.lit) {
      Elements inside;
      if (const auto name = name_of(band.part, static_cast<std::size_t>(index)); !name.empty())
        inside.push_back(said("span", "i-text said", name));
      return box("p-faint", std::move(inside));
    }
    if (band.part == Part::keys && index > 11)  // below the digits
      return target({icon("telephone", "i-on-accent")});
    return target({label("i-on-accent said")});
  }

  Element anywhere() const {
    Elements inside{page_.say("span", "i-quiet said", picture_.words),
                    in_class("span", "p-chip sought", {label("i-text said")}),
                    disc("p-lens", "search")};
    if (trace_) inside.clear();
    return in_class("span", "anywhere", std::move(inside));
  }

  Element shown(const Band& band) const {
    if (band.part == Part::anywhere) return anywhere();
    Elements rows;
    if (band.part == Part::keys && picture_.label.size() > 1)
      rows.push_back(in_class("span", "line",
                              {in_class("span", trace_ ? "" : "p-field", {label("i-text said")})}));
    for (int from = 0; from < band.cells; from += band.columns) {
      Elements cells;
      for (int i = from; i < from + band.columns; ++i)
        cells.push_back(i < band.cells ? cell(band, i) : node("span"));
      rows.push_back(in_class("span", "line", std::move(cells)));
    }
    return in_class("span", class_of(band.part), std::move(rows));
  }

  const PathPicture& picture_;
  const PageContext& page_;
  bool trace_;
};

}  // namespace

Element thumbnail(const PathPicture& picture, const PageContext& page) {
  return node("div",
              {{"class", picture.wide ? "p-device picture wide" : "p-device picture"},
               {"role", "img"},
               {"aria-label", picture.words}},
              Drawing(picture, page, false).bands());
}

Element stage_screen(const PathPicture& picture, const PathPicture* before, bool live,
                     const PageContext& page) {
  Elements inside = Drawing(picture, page, false).bands();
  if (live && before != nullptr && before->wide == picture.wide)
    inside.push_back(in_class("span", "trace", Drawing(*before, page, true).bands()));
  std::string classes = live ? "p-screen" : "p-device";
  classes += picture.wide ? " screen wide" : " screen";
  return in_class("div", classes, std::move(inside));
}

}  // namespace wenlu::faces::html
