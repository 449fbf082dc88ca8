// The sheet face: what is printed and hung up, each sheet one HTML file that holds everything it
// needs. Black on white, no backgrounds, millimetres and points; it prints from any browser and
// stands as a page on a screen.
#pragma once

#include <string>
#include <vector>

#include "screen/paper/sheets.h"

namespace wenlu::faces::sheet {

// What the site puts above a sheet on a screen; never printed. Without `back` there is nothing.
struct Bar {
  std::string back;    // address of the page on which the sheet was chosen
  std::string script;  // address of a script that shows the print button and fills in the form
  std::string icon;
  screen::SheetChoice words;
};

enum class Paper { a4, a3 };

std::string result(const screen::ResultSheet& sheet, const Bar& bar);

// `pages`: on which page each chapter begins; empty while nobody knows.
std::string handbook(const screen::Handbook& book, const std::vector<int>& pages, const Bar& bar);

// Its first page alone, for a picture.
std::string handbook_cover(const screen::Handbook& book);

std::string poster(const screen::EntrySheet& entry, Paper paper, const Bar& bar);

// Ten to an A4 page.
std::string cards(const screen::EntrySheet& entry, const Bar& bar);

// With a form above the sheet once `bar.script` runs.
std::string after_sales(const screen::AfterSalesSheet& sheet, const Bar& bar);

// Where one of a place's sheets is chosen. Files lie beside it, named as in file_name.
struct Ready {
  std::string pdf;                    // address of a PDF; "" when there is none
  std::vector<std::string> pictures;  // addresses of pictures
};
struct ReadySheet {
  screen::SheetKind kind;
  Ready ready;
};
std::string choice(const screen::SheetChoice& choice, const std::vector<ReadySheet>& ready,
                   const Bar& bar);

// What stands in <style> of one sheet or another: few, so that a policy can name them all.
std::vector<std::string> styles();

// "result", "handbook", "poster", "poster-a3", "cards", "after-sales".
std::string file_name(screen::SheetKind kind);

}  // namespace wenlu::faces::sheet
