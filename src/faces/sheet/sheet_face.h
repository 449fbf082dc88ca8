// The sheet face: what is printed and hung up, each sheet one HTML file that holds everything it
// needs. Black on white, no backgrounds, millimetres and points; it prints from any browser and
// stands as a page on a screen.
#pragma once

#include <string>

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

}  // namespace wenlu::faces::sheet
