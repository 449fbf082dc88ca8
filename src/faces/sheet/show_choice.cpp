#include "faces/sheet/show_choice.h"

#include <algorithm>

#include "faces/sheet/sheet_document.h"

namespace wenlu::faces::sheet {
namespace {

using html::Element;
using html::Elements;
using html::in_class;
using html::node;

Ready ready_for(screen::SheetKind kind, const std::vector<ReadySheet>& ready) {
  const auto it = std::ranges::find(ready, kind, &ReadySheet::kind);
  return it == ready.end() ? Ready{} : it->ready;
}

Element link(const std::string& address, const std::string& text, const std::string& language) {
  return html::say("a", {{"href", address}}, text, language);
}

Element offered(const screen::SheetChoice& choice, const screen::SheetChoice::Offer& offer,
                const Ready& ready) {
  const std::string& language = choice.language;
  Elements ways{link(file_name(offer.kind) + ".html", choice.open, language)};
  if (!ready.pdf.empty()) ways.push_back(link(ready.pdf, choice.pdf, language));
  for (const std::string& picture : ready.pictures)
    // A handbook has many: one link, and all of them below.
    if (&picture == &ready.pictures.front())
      ways.push_back(link(picture, choice.picture, language));
  Elements inside{say("h2", "", offer.title, language), say("p", "", offer.hint, language),
                  in_class("p", "ways", std::move(ways))};
  for (const std::string& picture : ready.pictures)
    inside.push_back(
        node("img", {{"src", picture}, {"alt", choice.picture_of}, {"loading", "lazy"}}));
  return in_class("section", "offer", std::move(inside));
}

}  // namespace

std::string file_name(screen::SheetKind kind) {
  switch (kind) {
    case screen::SheetKind::result:
      return "result";
    case screen::SheetKind::handbook:
      return "handbook";
    case screen::SheetKind::poster:
      return "poster";
    case screen::SheetKind::large_poster:
      return "poster-a3";
    case screen::SheetKind::cards:
      return "cards";
    case screen::SheetKind::fill_in:
      return "fill-in";
  }
  return "";
}

std::string choice(const screen::SheetChoice& choice, const std::vector<ReadySheet>& ready,
                   const Bar& bar) {
  const std::string& language = choice.language;
  Elements inside{say("h1", "", choice.title, language), say("p", "about", choice.about, language),
                  say("p", "lead", choice.lead, language)};
  for (const auto& offer : choice.offers)
    inside.push_back(offered(choice, offer, ready_for(offer.kind, ready)));
  return write(
      {language, choice.document_title, "choice", {in_class("main", "", std::move(inside))}}, bar);
}

}  // namespace wenlu::faces::sheet
