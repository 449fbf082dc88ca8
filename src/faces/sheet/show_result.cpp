#include "faces/sheet/chapter.h"
#include "faces/sheet/qr_code.h"
#include "faces/sheet/sheet_blocks.h"
#include "faces/sheet/sheet_document.h"

namespace wenlu::faces::sheet {

using html::Element;
using html::Elements;
using html::in_class;
using html::node;

Element code_of(const screen::Imprint& imprint, double module_mm, const std::string& language) {
  Elements inside = qr_picture(imprint.address, imprint.scan, module_mm);
  if (!inside.empty()) inside.push_back(say("p", "scan", imprint.scan, language));
  return in_class("div", "scanned", std::move(inside));
}

Element chapter(const screen::ResultSheet& sheet, const std::string& id) {
  const screen::Screen& screen = sheet.screen;
  const std::string& language = screen.language;
  Elements words{say("p", "crumbs", sheet.crumbs, language),
                 html::say("h1", {{"id", id}}, screen.title, language)};
  if (!screen.lead.empty()) words.push_back(say("p", "lead", screen.lead, language));
  Elements inside{
      in_class("header", "top",
               {in_class("div", "grow", std::move(words)), code_of(sheet.imprint, 0.7, language)})};
  append(inside, sheet_blocks(screen, id + "-"));
  return node("article", {{"class", "chapter"}}, std::move(inside));
}

std::string result(const screen::ResultSheet& sheet, const Bar& bar) {
  const std::string& language = sheet.screen.language;
  Element body = chapter(sheet, sheet.outcome);
  body.children.insert(body.children.begin(), imprint(sheet.imprint, language));
  return write({language,
                sheet.screen.document_title,
                "result",
                {in_class("main", "paper", {std::move(body)})}},
               bar);
}

}  // namespace wenlu::faces::sheet
