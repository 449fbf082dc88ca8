// The file around a sheet: head, styles, the bar above it on a screen.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "faces/html/element.h"
#include "faces/html/prose.h"
#include "faces/sheet/sheet_face.h"

namespace wenlu::faces::sheet {

// web/sheet.css as it was when this was built.
std::string_view sheet_css();

// The printed pages that there are, in CSS. The first has page numbers, for browsers that know
// margin boxes.
inline constexpr std::string_view kNumberedPage =
    "size:A4;margin:8mm 10mm 9mm;@bottom-center{content:counter(page) \" / \" counter(pages)}";
inline constexpr std::string_view kA4Page = "size:A4;margin:10mm";
inline constexpr std::string_view kA3Page = "size:A3;margin:14mm";
inline constexpr std::string_view kBarePage = "size:A4;margin:0";
inline constexpr std::array kPages{kNumberedPage, kA4Page, kA3Page, kBarePage};

struct SheetDocument {
  std::string language;
  std::string title;
  std::string kind;  // the class of <body>: "result", "poster fit-1"
  html::Elements inside;
  std::string running = "";               // stands at the head of every page; may be empty
  std::string_view page = kNumberedPage;  // one of kPages
};

std::string write(SheetDocument document, const Bar& bar);

// Text in an element, Chinese in a page of another language marked as such.
html::Element say(std::string_view tag, std::string_view classes, std::string_view text,
                  const std::string& language);

// Name of the guide, version, sources, one line each.
html::Element imprint(const screen::Imprint& imprint, const std::string& language);

// What stands in <style> of one sheet or another: few, so that a policy can name them all.
std::vector<std::string> styles();

}  // namespace wenlu::faces::sheet
